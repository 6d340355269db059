package vn.dondoc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.audit.AuditLog;

/** What becomes of accepted petitions when the notice that answers them is corrected. */
class CorrectedNoticeTest extends PetitionDesk {

    @Autowired
    AuditLog log;

    @Test
    void aPetitionGoesWithTheDirectiveThatReplacesItsOwn() {
        issue(first);
        ObjectNode line = line();
        ((ObjectNode) line.get("directive")).put("deliverable", "Đề án").remove("petition");
        String task = correct(line).get(0);

        assertThat(petition(first).get("directive").asString()).isEqualTo(task);
        assertThat(state(first)).isEqualTo("WAITING_TASK");
        assertThat(processes.openSteps(first)).isEmpty();
        assertThat(log.of("PETITION", first)).extracting(event -> event.type()).contains("PetitionDirectiveReplaced");
        confirm(task);
        assertThat(state(first)).isEqualTo("ENDED");
        assertThat(processes.live(first)).isFalse();
    }

    @Test
    void soDoesOneThatWasTiedToTheDirectiveLater() {
        String before = issue(null).get(0);
        decide(first, Map.of("disposition", "ACCEPTED", "directive", before));
        ObjectNode line = line();
        ((ObjectNode) line.get("directive")).put("deliverable", "Đề án");
        String task = correct(line).get(0);

        assertThat(petition(first).get("directive").asString()).isEqualTo(task);
        confirm(task);
        assertThat(state(first)).isEqualTo("ENDED");
        assertThat(office.post(
                                "/petitions/" + second + "/disposition",
                                Map.of("disposition", "ACCEPTED", "directive", before))
                        .status())
                .as("tied to a directive that holds no more")
                .isEqualTo(400);
    }

    @Test
    void whereItsDirectiveIsTakenBackItIsDecidedOnAgain() {
        issue(first);
        ObjectNode other = line();
        other.remove("code");
        ((ObjectNode) other.get("directive")).put("petition", second);
        String task = correct(other).get(0);

        assertThat(state(first)).isEqualTo("UNDECIDED");
        assertThat(petition(first).get("directive").isNull()).isTrue();
        assertThat(processes.openSteps(first)).containsExactly("Task_DecideDisposition");
        assertThat(state(second)).as("answered by the new directive").isEqualTo("WAITING_TASK");
        refuse(first);
        assertThat(stage()).isEqualTo("FOLLOW_UP");
        confirm(task);
        assertThat(stage()).isEqualTo("CLOSED");
    }

    private ObjectNode line() {
        return (ObjectNode) office.get(at()).expect(200).at("/directives/0");
    }

    private List<String> correct(ObjectNode line) {
        office.put(at(), Map.of("reason", "Ghi sai sản phẩm", "directives", List.of(line)))
                .expect(200);
        office.post(at() + "/submission").expect(200);
        as("nghean.leader").post(at() + "/approval").expect(200);
        String number = String.valueOf(1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000));
        List<String> tasks = new ArrayList<>();
        office.post(at() + "/issuance", Map.of("number", number, "date", "2026-11-21"))
                .expect(201)
                .get("tasks")
                .forEach(code -> tasks.add(code.asString()));
        return tasks;
    }

    private String at() {
        return "/sessions/" + session + "/conclusion/correction";
    }
}
