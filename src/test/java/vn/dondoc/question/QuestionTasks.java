package vn.dondoc.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.Due;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/** Tasks of Yên Bái with everything that can be asked of them, drawn by lot; issued as the product does it, then put there by SQL. */
@Component
class QuestionTasks {

    static final List<String> LEADS = List.of("yenbai.sct", "yenbai.stc", "yenbai.xa1", "yenbai.xa2");
    static final List<String> FIELDS = List.of("Công nghiệp", "Xây dựng; giao thông", "Đất đai");
    static final List<String> DOCUMENTS = List.of("9871-NQ/TU", "45/QĐ-UBND (2099)");
    static final List<String> WORDS = List.of("cụm công nghiệp", "giải phóng mặt bằng", "đường vành đai 100%");

    private final TaskFixture fixture;
    private final JdbcClient jdbc;

    QuestionTasks(TaskFixture fixture, JdbcClient jdbc) {
        this.fixture = fixture;
        this.jdbc = jdbc;
    }

    void draw(int count, Random lot) {
        Viewer office = fixture.viewer("yenbai.office");
        for (String number : DOCUMENTS) {
            jdbc.sql("""
                            insert into document_reference (province_id, kind, number, title) values (?, 'RESOLUTION', ?, 'Nghị quyết thử')
                            on conflict do nothing""").params(office.province(), number).update();
        }
        for (int n = 0; n < count; n++) {
            draw(lot, office);
        }
    }

    private void draw(Random lot, Viewer office) {
        LocalDate issued = LocalDate.now().minusDays(lot.nextInt(200));
        LocalDate due = lot.nextInt(4) == 0 ? null : issued.plusDays(lot.nextInt(150));
        TaskFixture.Draft draft = fixture.task()
                .lead(one(LEADS, lot))
                .title(one(WORDS, lot))
                .nature(one(List.of(Nature.values()), lot))
                .issuedOn(issued)
                .due(due == null ? Due.none(issued.plusDays(90)) : Due.fixed(due));
        if (lot.nextBoolean()) {
            draft.coordinator("yenbai.snv");
        }
        String code = draft.issue();
        become(code, lot);
        around(code, lot, office);
    }

    private void become(String code, Random lot) {
        String state = one(
                List.of(
                        "ISSUED",
                        "IN_PROGRESS",
                        "SUBMITTED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "RETURNED",
                        "SUSPENDED",
                        "RECALLED"),
                lot);
        jdbc.sql("""
                        update task set state = :state, percent = :percent, starred = :starred, returned_count = :returns,
                               grade = case when :state = 'CONFIRMED' then 'GOOD' end,
                               confirmed_at = case when :state = 'CONFIRMED' then now() end,
                               confirmed_on = case when :state = 'CONFIRMED' then current_date end,
                               finished_on = case when :state = 'CONFIRMED' then issued_on + :took end
                         where code = :code""")
                .param("state", state)
                .param("percent", lot.nextInt(11) * 10)
                .param("starred", lot.nextInt(3) == 0)
                .param("returns", lot.nextInt(3))
                .param("took", lot.nextInt(150))
                .param("code", code)
                .update();
        for (int number = 1; number <= lot.nextInt(3); number++) {
            jdbc.sql("""
                            insert into task_extension (task_id, number, unit_id, asked_by, asked_at, asked_on, from_date, to_date,
                                   reason_code, reason, decide_by, outcome, granted_date, decided_by, decided_at)
                            select id, :number, lead_unit_id, (select min(id) from account), now(), issued_on, issued_on, issued_on + 30,
                                   'OTHER', 'Thử', issued_on, 'GRANTED', issued_on + 30, (select min(id) from account), now()
                              from task where code = :code""").param("number", number).param("code", code).update();
        }
    }

    private void around(String code, Random lot, Viewer office) {
        jdbc.sql(
                        "update directive set field = :field, issuer_id = :issuer where id = (select directive_id from task where code = :code)")
                .param("field", lot.nextInt(3) == 0 ? null : one(FIELDS, lot))
                .param("issuer", lot.nextInt(3) == 0 ? office.personId() : null)
                .param("code", code)
                .update();
        jdbc.sql("update working_session set kind = :kind where id = (select session_id from task where code = :code)")
                .param("kind", one(List.of("WORKING", "INSPECTION"), lot))
                .param("code", code)
                .update();
        if (lot.nextBoolean()) {
            jdbc.sql("""
                            insert into session_chair (session_id, ordinal, person_id, title)
                            select session_id, 1, :person, 'Chủ tịch' from task where code = :code""")
                    .param("person", fixture.viewer("yenbai.leader").personId())
                    .param("code", code)
                    .update();
        }
        if (lot.nextBoolean()) {
            jdbc.sql("""
                            insert into directive_reference (directive_id, ordinal, reference_id)
                            select t.directive_id, 1, d.id from task t, document_reference d
                             where t.code = :code and d.province_id = t.province_id and d.number = :number""")
                    .param("number", one(DOCUMENTS, lot))
                    .param("code", code)
                    .update();
        }
    }

    static <T> T one(List<T> of, Random lot) {
        return of.get(lot.nextInt(of.size()));
    }
}
