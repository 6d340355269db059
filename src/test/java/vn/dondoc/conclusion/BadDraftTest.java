package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.Stage;

/** What cannot be taken is told at its field, and nothing is stored. */
class BadDraftTest extends AfterMeeting {

    static Stream<Arguments> bad() {
        return Stream.of(
                due("due.date", "conclusion.date.NO_SUCH_DAY", fixed("31/02/2027")),
                due("due.date", "conclusion.date.FORMAT", fixed("soon")),
                due("due.date", "conclusion.date.YEAR", fixed("0202-02-01")),
                due("due.date", "conclusion.dueBefore", fixed("2026-11-09")),
                due("due.until", "conclusion.untilBefore", periodic("MONTHLY", "2026-11-09")),
                due("due.cycle", "conclusion.noCycle", periodic(null, "2026-12-31")),
                due("due.cycle", "conclusion.unknownChoice", periodic("HOURLY", null)),
                due("due.event", "conclusion.noEvent", new DueDraft("ON_EVENT", null, null, null, " ", "2027-01-01")),
                due("due.kind", "conclusion.unknownChoice", new DueDraft("LATER", null, null, null, null, null)),
                due("due.reviewOn", "conclusion.reviewBefore", review("2026-11-09")),
                due("due.reviewOn", "conclusion.reviewTooLate", review("2028-11-09")),
                bad("leads", "conclusion.unknownUnit", product("nghean.nowhere")),
                bad("leads", "conclusion.unknownUnit", product("hagiang.sct")),
                bad("nature", "conclusion.unknownChoice", draft("x", "URGENT", null, null)),
                bad("coordinators", "conclusion.leadCoordinates", apart(List.of("nghean.sct"), "nghean.sct")),
                bad("coordinators", "conclusion.leadCoordinates", apart(List.of("nghean.communes"), "nghean.xa1")),
                bad("coordinators", "conclusion.leadCoordinates", apart(List.of("nghean.communes"), "nghean.communes")),
                bad("start", "conclusion.spanOutside", span(-1, 3)),
                bad("start", "conclusion.spanOutside", span(5, 5)),
                bad("start", "conclusion.spanOutside", span(0, TEXT.length() + 1)),
                bad("start", "conclusion.spanOutside", span(0, null)),
                bad("issuer", "conclusion.unknownPerson", issuedBy("nghean.nobody")),
                bad("issuer", "conclusion.unknownPerson", issuedBy("hagiang.leader")),
                bad("targetValue", "conclusion.numberAmbiguous", target("36,539")),
                bad("targetValue", "conclusion.notANumber", target("nhiều")),
                bad("text", "tooLong", draft("x".repeat(10_001), "SPECIFIC", null, null)));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isToldAtItsField(String field, String error, DirectiveDraft directive) {
        Invalid invalid = refusal(new ConclusionDraft(TEXT, List.of(standing(), directive)));

        assertThat(invalid.errors())
                .extracting(FieldError::field, FieldError::error)
                .containsExactly(tuple("directives[1]." + field, error));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void soIsTheText(@Nullable String text, String error) {
        assertThat(refusal(new ConclusionDraft(text, List.of())).errors())
                .extracting(FieldError::field, FieldError::error)
                .containsExactly(tuple("text", error));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(null, "required"),
                Arguments.of(" \n", "required"),
                Arguments.of("a".repeat(1024 * 1024), "conclusion.textTooLong"));
    }

    @Test
    void everythingIsToldAtOnce() {
        DirectiveDraft one = product("nghean.nowhere");
        DirectiveDraft two = draft("Báo cáo", "SPECIFIC", null, fixed("31/02/2027"), "nghean.sct");
        assertThat(refusal(new ConclusionDraft(TEXT, List.of(one, two))).errors())
                .extracting(FieldError::field)
                .containsExactly("directives[0].leads", "directives[1].due.date");
    }

    @Test
    void aUnitThatEndedBeforeTheMeetingCannotLead() {
        dissolve("nghean.sxd", HELD.minusDays(1));
        try {
            assertThat(refusal(new ConclusionDraft(TEXT, List.of(product("nghean.sxd"))))
                            .errors())
                    .extracting(FieldError::error)
                    .containsExactly("conclusion.unitNotValid");
        } finally {
            dissolve("nghean.sxd", null);
        }
    }

    @Test
    void aUnitThatEndsBeforeTheNoticeStopsTheIssuing() {
        approved(product("nghean.skhcn"));
        dissolve("nghean.skhcn", NOTICE.minusDays(1));
        try {
            assertThat(issuing(freshNumber(), NOTICE.toString()).errors())
                    .extracting(FieldError::field, FieldError::error)
                    .containsExactly(tuple("directives[0].leads", "conclusion.unitNotValid"));
        } finally {
            dissolve("nghean.skhcn", null);
        }
        assertThat(stage()).isEqualTo(Stage.ISSUANCE);
    }

    @Test
    void aDueDateBeforeTheNoticeStopsTheIssuing() {
        approved(draft("Trình kế hoạch chi tiết", "SPECIFIC", null, fixed("2026-11-15"), "nghean.sct"));
        assertThat(issuing(freshNumber(), "2026-11-16").errors())
                .extracting(FieldError::field, FieldError::error)
                .containsExactly(tuple("directives[0].due.date", "conclusion.dueBefore"));
        assertThat(stage()).isEqualTo(Stage.ISSUANCE);
    }

    @Test
    void numberAndDateOfTheNoticeAreChecked() {
        approved(product("nghean.sct"));
        assertThat(issuing(null, null).errors())
                .extracting(FieldError::field, FieldError::error)
                .containsExactly(tuple("date", "required"));
        assertThat(issuing("12/QĐ-UBND", "31/02/2027").errors())
                .extracting(FieldError::field, FieldError::error)
                .containsExactly(
                        tuple("number", "conclusion.notANumberOfNotice"), tuple("date", "conclusion.date.NO_SUCH_DAY"));
        assertThat(issuing("12", HELD.minusDays(1).toString()).errors())
                .extracting(FieldError::error)
                .containsExactly("conclusion.noticeBeforeSession");
    }

    private Invalid refusal(ConclusionDraft draft) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> commands.save(code, draft, null, office));
        assertThat(invalid).isNotNull();
        assertThat(stage()).isEqualTo(Stage.MEETING);
        assertThat(conclusion().version()).isZero();
        return invalid;
    }

    private Invalid issuing(@Nullable String number, @Nullable String date) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> commands.issue(code, number, date, office));
        assertThat(invalid).isNotNull();
        return invalid;
    }

    private void dissolve(String unit, @Nullable LocalDate last) {
        jdbc.sql("update unit set valid_to = ?::date where short_name = ?")
                .params(last, unit)
                .update();
    }

    private static Arguments due(String field, String error, DueDraft due) {
        return bad(field, error, draft("Báo cáo kết quả", "SPECIFIC", null, due, "nghean.sct"));
    }

    private static Arguments bad(String field, String error, DirectiveDraft directive) {
        return Arguments.of(field, error, directive);
    }

    private static DueDraft periodic(@Nullable String cycle, @Nullable String until) {
        return new DueDraft("PERIODIC", null, cycle, until, null, null);
    }

    private static DirectiveDraft apart(List<String> leads, String coordinator) {
        return draft("Báo cáo kết quả", "SPECIFIC", null, fixed("2027-01-15"), leads, List.of(coordinator));
    }

    private static DirectiveDraft span(@Nullable Integer start, @Nullable Integer end) {
        return with(start, end, null, null);
    }

    private static DirectiveDraft issuedBy(String account) {
        return with(null, null, account, null);
    }

    private static DirectiveDraft target(String value) {
        return with(null, null, null, value);
    }

    private static DirectiveDraft with(
            @Nullable Integer start, @Nullable Integer end, @Nullable String issuer, @Nullable Object target) {
        return new DirectiveDraft(
                "Báo cáo kết quả",
                null,
                start,
                end,
                null,
                null,
                issuer,
                null,
                null,
                null,
                null,
                null,
                target,
                null,
                List.of("nghean.sct"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
