package vn.dondoc.demonstration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Approval;
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.DirectiveDraft;
import vn.dondoc.conclusion.NewReturn;
import vn.dondoc.conclusion.Remark;
import vn.dondoc.conclusion.Submission;
import vn.dondoc.deputy.Delegations;
import vn.dondoc.deputy.NewDelegation;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.ClassifiedSessions;
import vn.dondoc.session.NewClassified;
import vn.dondoc.text.Entered;

/** A draft that came back with remarks and waits for its signer again, the signer's deputy, and a classified session. */
@Component
class ApprovalScene {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Approval approval;
    private final ConclusionCommands conclusions;
    private final ConclusionReading reading;
    private final Delegations delegations;
    private final ClassifiedSessions classified;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    ApprovalScene(
            Approval approval,
            ConclusionCommands conclusions,
            ConclusionReading reading,
            Delegations delegations,
            ClassifiedSessions classified,
            Accounts accounts,
            JdbcClient jdbc,
            PastTime time) {
        this.approval = approval;
        this.conclusions = conclusions;
        this.reading = reading;
        this.delegations = delegations;
        this.classified = classified;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    void play(String province) {
        JsonNode scene = JSON.readTree(text().replace("{p}", province));
        Viewer office = accounts.loadUserByUsername(province + ".office");
        Viewer leader = accounts.loadUserByUsername(province + ".leader");
        String code = jdbc.sql("select code from working_session where province_id = ? and stage = 'APPROVAL'")
                .param(office.province())
                .query(String.class)
                .single();
        at(scene, "returnedAt", () -> approval.giveBack(code, returned(scene), leader));
        at(scene, "revisedAt", () -> revise(code, scene, office));
        at(scene, "resubmittedAt", () -> approval.submit(code, new Submission(leader.username(), "URGENT"), office));
        register(scene.get("classified"), office);
        delegate(scene.get("delegation"), leader, accounts.loadUserByUsername(province + ".leader2"));
    }

    private static NewReturn returned(JsonNode scene) {
        List<NewReturn.NewRemark> remarks = new ArrayList<>();
        for (JsonNode remark : scene.get("remarks")) {
            remarks.add(new NewReturn.NewRemark(
                    remark.get("directive").asInt(), remark.get("text").asString()));
        }
        return new NewReturn(scene.get("reason").asString(), remarks);
    }

    private void revise(String code, JsonNode scene, Viewer office) {
        ConclusionView draft = reading.of(code, office);
        String before = scene.get("before").asString();
        String after = scene.get("after").asString();
        String wording = draft.text().replace(before, after);
        List<DirectiveDraft> directives = new ArrayList<>();
        for (var line : draft.directives()) {
            directives.add(revised(line.directive(), before, after, wording, scene.get("due")));
        }
        conclusions.save(code, new ConclusionDraft(wording, directives), draft.version(), office);
        for (Remark remark : reading.of(code, office).remarks()) {
            if (Integer.valueOf(scene.get("answered").asInt()).equals(remark.directive())) {
                approval.answer(code, remark.id(), scene.get("answer").asString(), office);
            }
        }
    }

    private static DirectiveDraft revised(
            DirectiveDraft directive, String before, String after, String wording, JsonNode due) {
        ObjectNode copy = JSON.valueToTree(directive);
        String text = requireNonNull(directive.text());
        String reworded = text.replace(before, after);
        if (!reworded.equals(text)) {
            ((ObjectNode) copy.get("due")).set("date", due);
        }
        int start = wording.indexOf(reworded);
        copy.put("text", reworded).put("start", start).put("end", start + reworded.length());
        return JSON.treeToValue(copy, DirectiveDraft.class);
    }

    private void register(JsonNode stub, Viewer office) {
        LocalDate day = LocalDate.parse(stub.get("date").asString());
        Checks checks = new Checks();
        time.at(
                time.after(day, 1, 9),
                () -> classified.register(NewClassified.of(Entered.json(stub), checks), checks, office));
    }

    private void delegate(JsonNode delegation, Viewer absent, Viewer deputy) {
        LocalDate from = time.today();
        NewDelegation entered = new NewDelegation(
                String.valueOf(absent.personId()),
                String.valueOf(deputy.personId()),
                from,
                from.plusDays(delegation.get("days").asInt()),
                delegation.get("documentNumber").asString(),
                delegation.get("reason").asString());
        delegations.grant(entered, new Checks(), absent);
    }

    private void at(JsonNode scene, String instant, Runnable work) {
        time.at(LocalDateTime.parse(scene.get(instant).asString()), work);
    }

    private static String text() {
        try (InputStream file =
                requireNonNull(ApprovalScene.class.getResourceAsStream("/demonstration/approval.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
