package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.dondoc.proposal.ExtractionTally.Count.DEADLINE_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_IGNORED;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.LEAD_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.OPINIONS_TAKEN;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractionScoreTest {

    @Test
    void whatIsNeitherRightNorIgnoredIsWrong() {
        ExtractionTally tally = score("""
                {"directives": [{"text": "rà soát quỹ đất công"}, {"text": "trình phương án thu phí"}],
                 "ignored": [{"text": "phát huy truyền thống của ngành"}],
                 "opinions": [{"text": "mở thêm lớp tập huấn"}]}""", """
                {"directives": [{"text": "rà soát quỹ đất"}, {"text": "phát huy truyền thống ngành"},
                 {"text": "mở thêm lớp tập huấn"}]}""");

        assertThat(tally.of(DIRECTIVES_HIT)).isEqualTo(1);
        assertThat(tally.of(DIRECTIVES_FOUND)).isEqualTo(2);
        assertThat(tally.of(DIRECTIVES_IGNORED)).isEqualTo(1);
        assertThat(tally.of(OPINIONS_TAKEN)).isEqualTo(1);
        assertThat(tally.directives()).isEqualTo(0.5);
    }

    @Test
    void theSameOrderProposedTwiceIsWrongOnce() {
        ExtractionTally tally = score("""
                {"directives": [{"text": "rà soát quỹ đất"}]}""", """
                {"directives": [{"text": "rà soát quỹ đất"}, {"text": "rà soát quỹ đất"}]}""");

        assertThat(tally.of(DIRECTIVES_HIT)).isEqualTo(1);
        assertThat(tally.directives()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void leadsAgreeInOtherSpellingsAndInShort() {
        assertThat(lead("\"UBND huyện Hoà Sơn\"", "\"UBND huyện Hòa Sơn\"")).isEqualTo(1);
        assertThat(lead("\"Sở Kế hoạch và Đầu tư tỉnh\"", "\"Sở Kế hoạch\"")).isEqualTo(1);
        assertThat(lead("\"Sở Tài chính\"", "\"Sở Nội vụ\"")).isZero();
        assertThat(lead("\"Sở Tài chính\"", "null")).isZero();
        assertThat(lead("null", "null")).isEqualTo(1);
    }

    @Test
    void aDateCountsAsFoundOnlyWhenItIsTheSame() {
        ExtractionTally tally = score("""
                {"directives": [{"text": "rà soát quỹ đất", "deadline": "2026-12-31"},
                 {"text": "trình phương án", "deadline": "2026-11-30"}, {"text": "họp dân"}]}""", """
                {"directives": [{"text": "rà soát quỹ đất", "deadline": "2026-12-31"},
                 {"text": "trình phương án", "deadline": "2027-11-30"}, {"text": "họp dân", "deadline": null}]}""");

        assertThat(tally.dated()).isEqualTo(0.5);
        assertThat(tally.of(DEADLINE_RIGHT)).isEqualTo(2);
    }

    @Test
    void figuresAgreeInValueUnitAndName() {
        String gold = """
                {"indicators": [{"name": "Thu ngân sách", "value": 5200, "unit": "tỷ đồng", "plan_percent": 87.2}]}""";

        assertThat(figures(gold, "Tổng thu ngân sách", "5200.0", "tỉ")).isEqualTo(1);
        assertThat(figures(gold, "Thu ngân sách", "5200", "triệu đồng")).isZero();
        assertThat(figures(gold, "Thu ngân sách", "520", "tỷ đồng")).isZero();
        assertThat(figures(gold, "Kim ngạch xuất khẩu", "5200", "tỷ đồng")).isZero();
    }

    @Test
    void figuresOfATextWithoutScoredOnesAreNotCounted() {
        ExtractionTally tally = score("""
                {"indicators_scored": false, "indicators": []}""", """
                {"indicators": [{"name": "Thu ngân sách", "value": 5200, "unit": "tỷ đồng"}]}""");

        assertThat(tally.indicators()).isEqualTo(1);
    }

    private static long figures(String gold, String name, String value, String unit) {
        return score(gold, """
                {"indicators": [{"name": "%s", "value": %s, "unit": "%s"}]}""".formatted(name, value, unit)).of(INDICATORS_HIT);
    }

    private static long lead(String gold, String found) {
        String directive = """
                {"directives": [{"text": "rà soát quỹ đất", "lead": %s}]}""";
        return score(directive.formatted(gold), directive.formatted(found)).of(LEAD_RIGHT);
    }

    private static ExtractionTally score(String gold, String predicted) {
        return ExtractionScore.of(read(gold), read(predicted));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
