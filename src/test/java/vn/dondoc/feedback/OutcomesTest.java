package vn.dondoc.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final Map<String, @Nullable Object> FIELDS = Map.of(
            "leads", List.of("sct"),
            "coordinators", List.of("snv", "syt"),
            "due", Map.of("kind", "FIXED", "date", "2027-06-30"),
            "value", 35.70,
            "nature", "SPECIFIC");

    @Test
    void whatSaysTheSameIsUnchanged() {
        Map<String, @Nullable Object> same = new HashMap<>(FIELDS);
        same.put("coordinators", List.of("syt", "snv"));
        same.put("due", Map.of("kind", "FIXED", "date", "2027-06-30", "event", ""));
        same.put("value", "35.7");
        same.put("issuer", null);
        same.put("references", List.of());

        Outcomes.End end = end(item(1, Decision.ACCEPTED, null), made(1L, " Trình  kế hoạch ", same));

        assertThat(end.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(end.corrected()).isEmpty();
    }

    @Test
    void everyFieldThatSaysSomethingElseIsNamed() {
        Map<String, @Nullable Object> changed = new HashMap<>(FIELDS);
        changed.put("leads", List.of("sct", "snv"));
        changed.put("due", Map.of("kind", "FIXED", "date", "2027-07-30"));

        Outcomes.End end = end(item(1, Decision.ACCEPTED, null), made(1L, "Trình đề án", changed));

        assertThat(end.outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(end.corrected()).containsExactlyInAnyOrder("text", "leads", "due");
    }

    @Test
    void onlyWhatTheFinalFieldsNameIsCompared() {
        Outcomes.End end = end(item(1, Decision.ACCEPTED, null), made(1L, "Trình kế hoạch", Map.of()));

        assertThat(end.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void partsAndWholesAreTold() {
        Outcomes split = Outcomes.of(
                List.of(item(1, Decision.ACCEPTED, null)),
                List.of(made(1L, "Trình", FIELDS), made(1L, "kế hoạch", FIELDS)));
        Outcomes merged = Outcomes.of(
                List.of(item(1, Decision.ACCEPTED, null), item(2, Decision.ACCEPTED, 1L)),
                List.of(made(1L, "Trình kế hoạch; Trình kế hoạch", FIELDS)));

        assertThat(split.ends()).extracting(Outcomes.End::outcome).containsExactly(Outcome.SPLIT);
        assertThat(split.ends().get(0).last().text()).isEqualTo("Trình\nkế hoạch");
        assertThat(merged.ends()).extracting(Outcomes.End::outcome).containsOnly(Outcome.MERGED);
        assertThat(merged.ends()).hasSize(2);
    }

    @Test
    void whatWasAcceptedAndIsGoneIsRemoved() {
        Outcomes outcomes = Outcomes.of(
                List.of(
                        item(1, Decision.ACCEPTED, null),
                        item(2, Decision.DROPPED, null),
                        item(3, Decision.PENDING, null)),
                List.of());

        assertThat(outcomes.ends()).extracting(Outcomes.End::item).containsExactly(1L);
        assertThat(outcomes.ends()).extracting(Outcomes.End::outcome).containsExactly(Outcome.REMOVED);
    }

    @Test
    void missedIsOnlyWhatNoReadingHad() {
        List<Final> finals = Arrays.asList(
                made(null, "Trình kế hoạch trước ngày 30/6", Map.of()), made(null, "Báo cáo biên chế", Map.of()));

        Outcomes outcomes = Outcomes.of(List.of(item(1, Decision.DROPPED, null)), finals);

        assertThat(outcomes.missed()).extracting(Final::text).containsExactly("Báo cáo biên chế");
    }

    private static Outcomes.End end(Item item, Final last) {
        return Outcomes.of(List.of(item), List.of(last)).ends().get(0);
    }

    private static Item item(long id, Decision decision, @Nullable Long into) {
        return new Item(
                id,
                Kind.DIRECTIVE,
                0,
                "Trình kế hoạch",
                null,
                null,
                FIELDS,
                0.9,
                "cue.require",
                decision,
                1L,
                "Ngô Trí Dũng",
                Instant.EPOCH,
                into);
    }

    private static Final made(@Nullable Long item, String text, Map<String, @Nullable Object> fields) {
        return new Final(item, Kind.DIRECTIVE, text, fields);
    }
}
