package vn.dondoc.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.ProposalDesk;
import vn.dondoc.conclusion.ProposedDraft;
import vn.dondoc.feedback.Decision;
import vn.dondoc.feedback.Item;
import vn.dondoc.feedback.Wish;

/** Has a conclusion's text read and decides on each proposal, as the clerk does who makes the directives of them. */
@Component
class ProposalPlayer {

    private final ProposalDesk desk;

    ProposalPlayer(ProposalDesk desk) {
        this.desk = desk;
    }

    /** Ties each directive of the draft to the proposal of its passage; a proposal without a directive is dropped. */
    void play(String code, JsonNode draft, Viewer by) {
        String text = draft.get("text").asString();
        List<Item> proposed = new ArrayList<>(desk.propose(code, text, List.of(), by).lines().stream()
                .map(ProposedDraft.Line::item)
                .toList());
        List<Wish> wishes = new ArrayList<>();
        for (JsonNode directive : draft.get("directives")) {
            List<Item> own =
                    proposed.stream().filter(item -> covers(directive, item)).toList();
            proposed.removeAll(own);
            if (!own.isEmpty()) {
                ((ObjectNode) directive).put("proposalItem", own.get(0).id());
                wishes.add(Wish.accept(own.get(0).id()));
                own.stream().skip(1).forEach(item -> wishes.add(together(item, own.get(0))));
            }
        }
        proposed.forEach(item -> wishes.add(Wish.drop(item.id())));
        desk.decide(code, wishes, by);
    }

    private static Wish together(Item item, Item with) {
        return new Wish(item.id(), Decision.PENDING, Decision.ACCEPTED, with.id());
    }

    private static boolean covers(JsonNode directive, Item item) {
        Integer start = item.start();
        Integer end = item.end();
        return start != null
                && end != null
                && directive.get("start").asInt() < end
                && start < directive.get("end").asInt();
    }
}
