package vn.dondoc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** Who may see, decide on, answer and note a petition; two at once; and what an older installation brings along. */
class PetitionAccessTest extends PetitionDesk {

    @Autowired
    Petitions petitions;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationRunner catchingUp;

    @Test
    void onlyTheUnitInChargeOrTheOrganizerAnswers() {
        refer(first, "2031-01-10");
        Map<String, String> answer = Map.of("text", "Đã bố trí vốn");
        String at = "/petitions/" + first + "/answer";
        assertThat(asking.post(at, answer).status()).isEqualTo(403);
        assertThat(as("nghean.leader").post(at, answer).status()).isEqualTo(403);
        assertThat(as("nghean.inspection").post(at, answer).status()).isEqualTo(403);
        assertThat(as("nghean.xa1").post(at, answer).status()).isEqualTo(404);
        assertThat(as("yenbai.sct").post(at, answer).status()).isEqualTo(404);
        assertThat(as("nghean.snv")
                        .post(at, Map.of())
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("text");
        assertThat(as("nghean.snv")
                        .post(at, Map.of("text", "x", "date", "2099-01-01"))
                        .status())
                .isEqualTo(400);
        office.post(at, answer).expect(200);
        assertThat(as("nghean.snv").post(at, answer).status()).isEqualTo(409);
    }

    @Test
    void theUnitToWhichItWasReferredSeesItFromThenOn() {
        assertThat(as("nghean.snv").get("/petitions/" + first).status()).isEqualTo(404);
        refer(first, "2031-01-10");
        as("nghean.snv").get("/petitions/" + first).expect(200);
        assertThat(as("nghean.snv").get("/petitions/" + second).status()).isEqualTo(404);
        assertThat(as("nghean.snv")
                        .get("/petitions?answerUnit=nghean.snv&session=" + session)
                        .expect(200)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(as("nghean.xa1")
                        .get("/petitions?session=" + session)
                        .expect(200)
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theAskingUnitHearsOfTheEndUntilItTookNote() {
        String unread = "/petitions?unread=true&session=" + session;
        assertThat(asking.post("/petitions/" + first + "/note").status()).isEqualTo(409);
        refuse(first);
        assertThat(asking.get(unread).expect(200).get("total").asInt()).isEqualTo(1);
        assertThat(office.post("/petitions/" + first + "/note").status()).isEqualTo(403);
        asking.post("/petitions/" + first + "/note").expect(200);
        assertThat(asking.get(unread).expect(200).get("total").asInt()).isZero();
    }

    @RepeatedTest(3)
    void anAnswerAndAChangedDecisionDoNotBothCount() throws Exception {
        refer(first, "2031-01-10");
        Viewer organizer = viewer("nghean.office");
        Viewer unit = viewer("nghean.snv");
        int refused = race(
                whileItIsSeen(() -> petitions.answer(first, new NewAnswer("Đã bố trí vốn", null, null), null, unit)),
                () -> petitions.dispose(first, decision(Disposition.REFUSED), null, organizer));
        assertThat(refused).isEqualTo(1);
        assertThat(state(first)).isEqualTo("ENDED");
        assertThat(processes.live(first)).isFalse();
        boolean answered = !petition(first).get("reply").isNull();
        assertThat(petition(first).get("disposition").asString()).isEqualTo(answered ? "REFERRED" : "REFUSED");
    }

    @RepeatedTest(3)
    void ofTwoWhoDecideOnTheSameVersionOneIsTold() throws Exception {
        int refused = race(
                () -> petitions.dispose(first, decision(Disposition.PENDING), 0L, viewer("nghean.office")),
                () -> petitions.dispose(first, decision(Disposition.REFUSED), 0L, viewer("nghean.office2")));
        assertThat(refused).isEqualTo(1);
        assertThat(petition(first).get("version").asLong()).isBetween(1L, 2L);
    }

    @Test
    void petitionsOfAnOlderInstallationAreGivenTheirProcessOnce() throws Exception {
        String pending = older(11, "'PENDING', 'Để xem xét', null, date '2031-01-31', null");
        String referred = older(
                12, "'REFERRED', null, (select id from unit where short_name = 'nghean.snv'), date '2031-01-10', null");
        String refused = older(13, "'REFUSED', 'Không', null, null, now()");
        String undecided = older(14, "null, null, null, null, null");
        String accepted = older(15, "'ACCEPTED', null, null, null, null");

        catchingUp.run(new DefaultApplicationArguments());
        catchingUp.run(new DefaultApplicationArguments());

        assertThat(processes.diagram(pending).orElseThrow().active()).containsExactly("Timer_PendingOver");
        assertThat(processes.openSteps(referred)).containsExactly("Task_AnswerPetition");
        assertThat(processes.live(refused)).isFalse();
        assertThat(processes.diagram(refused)).isPresent();
        assertThat(processes.openSteps(undecided)).containsExactly("Task_DecideDisposition");
        assertThat(processes.diagram(accepted).orElseThrow().active()).containsExactly("Event_TasksFinished");
        as("nghean.snv")
                .post("/petitions/" + referred + "/answer", Map.of("text", "Đã xong"))
                .expect(200);
        refuse(pending);
        assertThat(processes.live(pending)).isFalse();
    }

    private String older(int ordinal, String decided) {
        return jdbc.sql("""
                        insert into petition (code, province_id, session_id, ordinal, from_unit_id, kind, text, disposition,
                                              disposition_text, answer_unit_id, answer_due_on, ended_at)
                        select code || '.K' || :n, province_id, id, :n, reporting_unit_id, 'OTHER', 'Kiến nghị cũ', %s
                          from working_session where code = :session returning code""".formatted(decided))
                .param("n", ordinal)
                .param("session", session)
                .query(String.class)
                .single();
    }

    private static NewDisposition decision(Disposition disposition) {
        LocalDate day = LocalDate.of(2031, 1, 31);
        return new NewDisposition(disposition, "Lý do", null, day, null);
    }

    private Viewer viewer(String account) {
        return accounts.byUsername(account).orElseThrow();
    }

    /** A unit to which the petition is no longer referred does not see it any more, and so is refused as well. */
    private static Runnable whileItIsSeen(Runnable answer) {
        return () -> {
            try {
                answer.run();
            } catch (NotFound gone) {
                throw new Refused("petition.notReferred");
            }
        };
    }

    /** How many of the two were refused. */
    private static int race(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(two.submit(() -> begin(start, one)), two.submit(() -> begin(start, other)));
            int refused = 0;
            for (Future<?> each : both) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause()).isInstanceOfAny(Refused.class, Stale.class);
                    refused++;
                }
            }
            return refused;
        } finally {
            two.shutdownNow();
        }
    }

    private static Void begin(CyclicBarrier start, Runnable command) throws Exception {
        start.await();
        command.run();
        return null;
    }
}
