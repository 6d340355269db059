package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Viewer;
import vn.dondoc.feedback.Asked;
import vn.dondoc.feedback.Decided;
import vn.dondoc.feedback.Group;
import vn.dondoc.feedback.Judged;
import vn.dondoc.feedback.Kind;
import vn.dondoc.feedback.Quality;
import vn.dondoc.feedback.QualityReading;
import vn.dondoc.feedback.Wish;
import vn.dondoc.organization.NewUnit;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.Rivals;

/** Proposals of a conclusion from the reading to the issued notice, on the database. */
class ProposalDeskTest extends AfterMeeting {

    private static final String SAID = """
            Kết luận buổi làm việc, Chủ tịch UBND tỉnh yêu cầu Sở Công Thương trình kế hoạch phát triển chợ trước ngày 31/12/2026.
            Giao Sở Nội vụ báo cáo biên chế trước ngày 15/01/2027.
            Giao Sở Y tế chủ trì, phối hợp với Sở Khoáng sản kiểm tra an toàn thực phẩm trước ngày 20/12/2026.
            """;

    @Autowired
    ProposalDesk desk;

    @Autowired
    QualityReading quality;

    @Autowired
    Units units;

    @Autowired
    Rivals rivals;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionOperations transactions;

    @Test
    void anOldNameMeansTheUnitThatHasItsWorkNow() {
        Unit industry = units.byShortName("nghean.sct").orElseThrow();
        Unit ended = units.add(new NewUnit(
                industry.parentId(),
                "nghean.tieuthucong",
                "H40.991",
                null,
                UnitKind.DEPARTMENT,
                "Sở Tiểu thủ công nghiệp và Làng nghề",
                null,
                99,
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2010, 12, 31)));
        jdbc.sql("insert into unit_successor (unit_id, successor_id, since) values (?, ?, ?)")
                .params(ended.id(), industry.id(), LocalDate.of(2011, 1, 1))
                .update();

        List<ProposedDraft.Line> proposed = desk.propose(
                        code,
                        "Chủ tịch UBND tỉnh yêu cầu Sở TTCN&LN rà soát các làng nghề trước ngày 31/12/2026.",
                        List.of(),
                        office)
                .lines();

        assertThat(proposed.get(0).directive().leads()).containsExactly("nghean.sct");
        assertThat(proposed.get(0).found().unfoundLead()).isNull();
    }

    @Test
    void proposalsStayUntilTheyAreDecidedOn() {
        List<ProposedDraft.Line> proposed =
                desk.propose(code, SAID, List.of(), office).lines();

        List<ProposedDraft.Line> found = standing(office2);

        assertThat(proposed).hasSize(3);
        assertThat(found).extracting(line -> line.item().id()).containsExactlyElementsOf(ids(proposed));
        assertThat(found.get(0).directive().leads()).containsExactly("nghean.sct");
        assertThat(found.get(0).directive().due().date()).isEqualTo("2026-12-31");
        assertThat(found.get(0).directive().proposalItem())
                .isEqualTo(found.get(0).item().id());
        assertThat(SAID.substring(
                        found.get(0).directive().start(),
                        found.get(0).directive().end()))
                .isEqualTo(found.get(0).directive().text());
        assertThat(found).allMatch(line -> line.item().isPending());
    }

    @Test
    void anAgencyThatIsNoUnitIsToldInItsWords() {
        ProposedDraft.Line line =
                desk.propose(code, SAID, List.of(), office).lines().get(2);

        assertThat(line.directive().coordinators()).isEmpty();
        assertThat(line.found().unfoundCoordinators()).isNotEmpty().allMatch(words -> words.contains("Khoáng sản"));
    }

    @Test
    void readingAgainAsksOnlyWhatIsNew() {
        List<ProposedDraft.Line> first =
                desk.propose(code, SAID, List.of(), office).lines();
        decide(office, Wish.accept(id(first, 0)), Wish.drop(id(first, 1)));
        DirectiveDraft taken = first.get(0).directive();

        List<ProposedDraft.Line> second = desk.propose(
                        code,
                        SAID,
                        List.of(new ProposalDesk.Standing(taken.text(), taken.start(), taken.end())),
                        office)
                .lines();

        assertThat(second).hasSize(2);
        assertThat(second.get(0).item().decision()).isEqualTo(vn.dondoc.feedback.Decision.DROPPED);
        assertThat(second.get(1).item().isPending()).isTrue();
        assertThat(decisions(first)).containsExactly("ACCEPTED", "SUPERSEDED", "SUPERSEDED");
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondGetsTheState() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        AtomicReference<Decided> second = new AtomicReference<>();

        Throwable failed = rivals.inOrder(
                () -> decide(office, Wish.accept(id(lines, 0))),
                () -> second.set(
                        desk.decide(code, List.of(Wish.drop(id(lines, 0)), Wish.drop(id(lines, 1))), office2)));

        assertThat(failed).isNull();
        assertThat(second.get().late()).containsExactly(id(lines, 0));
        assertThat(second.get().items().get(0).decidedById()).isEqualTo(office.accountId());
        assertThat(decisions(lines)).containsExactly("ACCEPTED", "DROPPED", "PENDING");
    }

    @Test
    void aDecisionCanBeTakenBack() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        decide(office, Wish.drop(id(lines, 0)));

        decide(
                office,
                new Wish(id(lines, 0), vn.dondoc.feedback.Decision.DROPPED, vn.dondoc.feedback.Decision.PENDING, null));

        assertThat(decisions(lines)).containsExactly("PENDING", "PENDING", "PENDING");
    }

    @Test
    void aSavedDraftAcceptsWhatItHas() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        DirectiveDraft foreign = with(lines.get(1).directive(), draft -> draft.put("proposalItem", 999_999_999L));

        commands.save(code, new ConclusionDraft(SAID, List.of(lines.get(0).directive(), foreign)), null, office);

        assertThat(decisions(lines)).containsExactly("ACCEPTED", "PENDING", "PENDING");
        assertThat(conclusion().directives())
                .extracting(line -> line.directive().proposalItem())
                .containsExactly(id(lines, 0), null);
    }

    @Test
    void onlyThoseWhoWriteDecide() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        List<Wish> wish = List.of(Wish.accept(id(lines, 0)));
        String other = session("PEOPLE_COMMITTEE", office);
        commands.save(other, new ConclusionDraft(SAID, List.of()), null, office);

        assertThatThrownBy(() -> desk.decide(code, wish, department)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.decide(code, wish, viewer("nghean.inspection")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.decide(code, wish, viewer("yenbai.office")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.decide(other, wish, office)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.propose(code, SAID, List.of(), leader)).isInstanceOf(NotAllowed.class);
        assertThat(decisions(lines)).containsOnly("PENDING");
    }

    @Test
    void whatBecameOfThemIsNotedWhenItIsIssued() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        DirectiveDraft plan = with(lines.get(0).directive(), draft -> draft.put("nature", "SPECIFIC"));
        DirectiveDraft staff = with(lines.get(1).directive(), draft -> {
            draft.put("nature", "SPECIFIC");
            draft.put("leads", List.of("nghean.sct"));
            return draft;
        });
        decide(office, Wish.accept(id(lines, 0)), Wish.accept(id(lines, 1)), Wish.drop(id(lines, 2)));
        commands.save(code, new ConclusionDraft(SAID, List.of(plan, staff, standing("nghean.sct"))), null, office);
        commands.submit(code, office);
        assertThat(outcome(lines, 1)).isEqualTo("CORRECTED");

        commands.approve(code, leader);
        commands.issue(code, freshNumber(), NOTICE.toString(), office);

        assertThat(corrected(lines, 1)).contains("leads");
        Judged line = judged(id(lines, 1), viewer("nghean.leader"));
        assertThat(line.fields().get("leads")).isEqualTo(List.of("nghean.snv"));
        assertThat(line.finalFields().get("leads")).isEqualTo(List.of("nghean.sct"));
        assertThat(missed()).containsExactly("Giữ gìn đoàn kết trong cơ quan");
        assertThatThrownBy(() -> desk.propose(code, SAID, List.of(), office)).isInstanceOf(Refused.class);
    }

    @Test
    void splitAndMergedAreTold() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        decide(
                office,
                Wish.accept(id(lines, 0)),
                Wish.accept(id(lines, 1)),
                new Wish(
                        id(lines, 2),
                        vn.dondoc.feedback.Decision.PENDING,
                        vn.dondoc.feedback.Decision.ACCEPTED,
                        id(lines, 1)));
        DirectiveDraft half = with(lines.get(0).directive(), draft -> {
            draft.put("text", "Trình kế hoạch");
            draft.put("nature", "STANDING");
            return draft;
        });
        DirectiveDraft both = with(lines.get(1).directive(), draft -> draft.put("nature", "STANDING"));
        commands.save(code, new ConclusionDraft(SAID, List.of(half, half, both)), null, office);

        commands.submit(code, office);

        assertThat(List.of(outcome(lines, 0), outcome(lines, 1), outcome(lines, 2)))
                .containsExactly("SPLIT", "MERGED", "MERGED");
    }

    @Test
    void everyNumberHasAsManyRows() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        decide(office, Wish.drop(id(lines, 0)));
        Viewer inspection = viewer("nghean.inspection");

        Quality counted = quality.of(asked(Group.PROPOSED), inspection);

        for (Group group : Group.values()) {
            Asked asked = asked(group);
            long rows = quality.rows(asked, 100_000, 0, inspection).size();
            assertThat(quality.count(asked, inspection)).as(group.name()).isEqualTo(rows);
            assertThat(group == Group.MISSED ? counted.missed() : counted.all().count(group))
                    .as(group.name())
                    .isEqualTo(rows);
        }
        counted.rules().forEach(line -> assertThat(quality.count(
                        new Asked(Kind.DIRECTIVE, 30, Group.PROPOSED, line.name(), null, null), inspection))
                .isEqualTo(line.count(Group.PROPOSED)));
        counted.bands().forEach(line -> assertThat(quality.count(
                        new Asked(Kind.DIRECTIVE, 30, Group.KEPT, null, Integer.valueOf(line.name()), null),
                        inspection))
                .isEqualTo(line.count(Group.KEPT)));
        counted.fields().forEach((field, count) -> assertThat(
                        quality.count(new Asked(Kind.DIRECTIVE, 30, Group.CORRECTED, null, null, field), inspection))
                .as(field)
                .isEqualTo(count));
    }

    @Test
    void theUsualTimeIsTheYearWhereTheQuarterTellsTooLittle() {
        String many = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "Giao Sở Nội vụ xây dựng kế hoạch biên chế đợt " + i + " trước ngày 15/01/2027.\n")
                .collect(Collectors.joining("", SAID, ""));
        List<ProposedDraft.Line> lines =
                desk.propose(code, many, List.of(), office).lines();
        assertThat(lines).hasSizeGreaterThan(10);
        desk.decide(code, ids(lines).stream().map(Wish::drop).toList(), office);
        assertThat(quality.usualDays(Kind.DIRECTIVE, leader)).isEqualTo(90);

        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update proposal_reading set read_at = read_at - interval '200 days'")
                    .update();
            assertThat(quality.usualDays(Kind.DIRECTIVE, leader)).isEqualTo(365);
        });
    }

    @Test
    void classifiedSessionsAndOtherProvincesAreNotCounted() {
        List<ProposedDraft.Line> lines =
                desk.propose(code, SAID, List.of(), office).lines();
        long item = id(lines, 0);
        assertThat(seen(item, leader)).isTrue();
        assertThat(seen(item, viewer("admin"))).isTrue();
        assertThat(seen(item, viewer("yenbai.leader"))).isFalse();
        assertThatThrownBy(() -> quality.of(asked(Group.PROPOSED), department)).isInstanceOf(NotAllowed.class);

        jdbc.sql("update working_session set classification = 'SECRET', stage = 'CLOSED' where code = ?")
                .param(code)
                .update();

        assertThat(seen(item, leader)).isFalse();
        assertThat(seen(item, viewer("admin"))).isFalse();
    }

    private boolean seen(long item, Viewer by) {
        return quality.rows(asked(Group.PROPOSED), 100_000, 0, by).stream().anyMatch(row -> row.id() == item);
    }

    private Judged judged(long item, Viewer by) {
        return quality.rows(asked(Group.PROPOSED), 100_000, 0, by).stream()
                .filter(row -> row.id() == item)
                .findFirst()
                .orElseThrow();
    }

    private static Asked asked(Group group) {
        return new Asked(Kind.DIRECTIVE, 30, group, null, null, null);
    }

    private List<ProposedDraft.Line> standing(Viewer by) {
        return desk.standing(code, by).orElseThrow().lines();
    }

    private Decided decide(Viewer by, Wish... wishes) {
        return desk.decide(code, List.of(wishes), by);
    }

    private static long id(List<ProposedDraft.Line> lines, int at) {
        return lines.get(at).item().id();
    }

    private static List<Long> ids(List<ProposedDraft.Line> lines) {
        return lines.stream().map(line -> line.item().id()).toList();
    }

    private List<String> decisions(List<ProposedDraft.Line> lines) {
        return jdbc.sql("select decision from proposal_item where id in (:ids) order by id")
                .param("ids", ids(lines))
                .query(String.class)
                .list();
    }

    private @Nullable String outcome(List<ProposedDraft.Line> lines, int at) {
        return jdbc.sql("select outcome from proposal_item where id = ?")
                .param(id(lines, at))
                .query(String.class)
                .single();
    }

    private String corrected(List<ProposedDraft.Line> lines, int at) {
        return jdbc.sql("select array_to_string(corrected, ',') from proposal_item where id = ?")
                .param(id(lines, at))
                .query(String.class)
                .single();
    }

    private List<String> missed() {
        return new ArrayList<>(jdbc.sql("""
                        select m.text from proposal_missed m join proposal_reading r on r.id = m.reading_id
                        join working_session s on s.id = r.session_id where s.code = ?""").param(code).query(String.class).list());
    }

    @SuppressWarnings("unchecked")
    private DirectiveDraft with(DirectiveDraft draft, Function<Map<String, Object>, Object> change) {
        Map<String, Object> fields = json.convertValue(draft, LinkedHashMap.class);
        change.apply(fields);
        return json.convertValue(fields, DirectiveDraft.class);
    }
}
