package vn.dondoc.proposal;

import static vn.dondoc.proposal.ExtractionTally.Count.DATED_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.DATED_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.DATED_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.DEADLINE_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.DIRECTIVES_IGNORED;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.INDICATORS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.LEAD_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.OPINIONS_TAKEN;
import static vn.dondoc.proposal.ExtractionTally.Count.PETITIONS_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.PETITIONS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.PETITIONS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.PLAN_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.REFS_FOUND;
import static vn.dondoc.proposal.ExtractionTally.Count.REFS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.REFS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.RHYTHMS_GOLD;
import static vn.dondoc.proposal.ExtractionTally.Count.RHYTHMS_HIT;
import static vn.dondoc.proposal.ExtractionTally.Count.RHYTHM_RIGHT;
import static vn.dondoc.proposal.ExtractionTally.Count.YOY_RIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts how far what was proposed for a text agrees with its annotation. Orders and petitions are paired one to one, the
 * likest words first; figures when value and unit are equal and the names alike. A proposal that matches nothing but a
 * stretch annotated as {@code ignored} is not counted at all.
 */
final class ExtractionScore {

    private static final double LIKE_TEXT = 0.6;
    private static final double LIKE_NAME = 0.5;

    private final JsonNode gold;
    private final JsonNode predicted;
    private final ExtractionTally tally = new ExtractionTally();

    private ExtractionScore(JsonNode gold, JsonNode predicted) {
        this.gold = gold;
        this.predicted = predicted;
    }

    /** @param predicted of the same shape as {@code gold}, as {@link ProposeCommand} prints it */
    static ExtractionTally of(JsonNode gold, JsonNode predicted) {
        ExtractionScore score = new ExtractionScore(gold, predicted);
        score.countDirectives();
        if (gold.path("indicators_scored").asBoolean(true)) {
            score.countIndicators();
        }
        score.countPetitions();
        return score.tally;
    }

    private void countDirectives() {
        List<JsonNode> wanted = list(gold, "directives");
        List<JsonNode> found = list(predicted, "directives");
        List<Pair> pairs = pairs(wanted, found, ExtractionScore::textLikeness, LIKE_TEXT);
        List<JsonNode> matched = pairs.stream().map(Pair::found).toList();
        List<JsonNode> extra = found.stream().filter(f -> !holds(matched, f)).toList();
        List<JsonNode> ignored =
                extra.stream().filter(f -> isOneOf("ignored", f)).toList();
        List<JsonNode> counted = found.stream().filter(f -> !holds(ignored, f)).toList();

        tally.add(DIRECTIVES_GOLD, wanted.size());
        tally.add(DIRECTIVES_FOUND, counted.size());
        tally.add(DIRECTIVES_HIT, pairs.size());
        tally.add(DIRECTIVES_IGNORED, ignored.size());
        tally.add(
                OPINIONS_TAKEN,
                extra.stream()
                        .filter(f -> !holds(ignored, f) && isOneOf("opinions", f))
                        .count());
        pairs.forEach(this::countDetails);
        tally.add(DATED_GOLD, wanted.stream().filter(d -> has(d, "deadline")).count());
        tally.add(DATED_FOUND, counted.stream().filter(d -> has(d, "deadline")).count());
        tally.add(
                RHYTHMS_GOLD, wanted.stream().filter(d -> has(d, "recurrence")).count());
        tally.add(REFS_GOLD, wanted.stream().mapToLong(d -> refs(d).size()).sum());
        tally.add(REFS_FOUND, counted.stream().mapToLong(d -> refs(d).size()).sum());
    }

    private void countDetails(Pair pair) {
        tally.add(LEAD_RIGHT, isSameLead(text(pair.gold(), "lead"), text(pair.found(), "lead")));
        tally.add(DEADLINE_RIGHT, agree(pair, "deadline"));
        tally.add(RHYTHM_RIGHT, agree(pair, "recurrence"));
        tally.add(DATED_HIT, has(pair.gold(), "deadline") && agree(pair, "deadline"));
        tally.add(RHYTHMS_HIT, has(pair.gold(), "recurrence") && agree(pair, "recurrence"));
        tally.add(REFS_HIT, inCommon(refs(pair.gold()), refs(pair.found())));
    }

    private void countIndicators() {
        List<JsonNode> wanted = list(gold, "indicators");
        List<JsonNode> found = list(predicted, "indicators");
        List<Pair> pairs = pairs(wanted, found, ExtractionScore::figureLikeness, LIKE_NAME);
        tally.add(INDICATORS_GOLD, wanted.size());
        tally.add(INDICATORS_FOUND, found.size());
        tally.add(INDICATORS_HIT, pairs.size());
        for (Pair pair : pairs) {
            tally.add(PLAN_RIGHT, isSameNumber(pair.gold(), pair.found(), "plan_percent"));
            tally.add(YOY_RIGHT, isSameNumber(pair.gold(), pair.found(), "yoy_percent"));
        }
    }

    private void countPetitions() {
        List<JsonNode> wanted = list(gold, "petitions");
        List<JsonNode> found = list(predicted, "petitions");
        tally.add(PETITIONS_GOLD, wanted.size());
        tally.add(PETITIONS_FOUND, found.size());
        tally.add(
                PETITIONS_HIT,
                pairs(wanted, found, ExtractionScore::textLikeness, LIKE_TEXT).size());
    }

    private boolean isOneOf(String list, JsonNode found) {
        return list(gold, list).stream().anyMatch(g -> textLikeness(g, found) >= LIKE_TEXT);
    }

    /** Membership by identity: two proposals may have the same words. */
    private static boolean holds(List<JsonNode> nodes, JsonNode node) {
        return nodes.stream().anyMatch(one -> one == node);
    }

    private static List<Pair> pairs(
            List<JsonNode> gold, List<JsonNode> found, ToDoubleBiFunction<JsonNode, JsonNode> likeness, double least) {
        List<Candidate> candidates = IntStream.range(0, gold.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, found.size())
                        .mapToObj(j -> new Candidate(likeness.applyAsDouble(gold.get(i), found.get(j)), i, j)))
                .filter(c -> c.likeness() >= least)
                .sorted(Candidate.BEST_FIRST)
                .toList();
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.contains(candidate.gold()) && !usedFound.contains(candidate.found())) {
                usedGold.add(candidate.gold());
                usedFound.add(candidate.found());
                pairs.add(new Pair(gold.get(candidate.gold()), found.get(candidate.found())));
            }
        }
        return pairs;
    }

    private static double textLikeness(JsonNode one, JsonNode other) {
        return ExtractionWords.likeness(text(one, "text"), text(other, "text"));
    }

    private static double figureLikeness(JsonNode one, JsonNode other) {
        boolean comparable = number(one, "value") != null
                && isSameNumber(one, other, "value")
                && ExtractionWords.unit(text(one, "unit")).equals(ExtractionWords.unit(text(other, "unit")));
        return comparable ? ExtractionWords.likeness(text(one, "name"), text(other, "name")) : 0;
    }

    /** The same words, one name within the other, or half of the words in common; nobody agrees with nobody. */
    private static boolean isSameLead(@Nullable String one, @Nullable String other) {
        Set<String> left = new HashSet<>(ExtractionWords.of(one));
        Set<String> right = new HashSet<>(ExtractionWords.of(other));
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        int smaller = Math.min(left.size(), right.size());
        return ExtractionWords.of(one).equals(ExtractionWords.of(other))
                || smaller >= 2 && common.size() == smaller
                || 2 * common.size() >= left.size() + right.size() - common.size();
    }

    private static boolean isSameNumber(JsonNode one, JsonNode other, String key) {
        Double left = number(one, key);
        Double right = number(other, key);
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return Math.abs(left - right) <= 1e-6 * Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
    }

    private static boolean agree(Pair pair, String key) {
        return Objects.equals(text(pair.gold(), key), text(pair.found(), key));
    }

    private static List<String> refs(JsonNode directive) {
        return list(directive, "refs").stream()
                .map(r -> ExtractionWords.normal(r.stringValue()).replace(" ", ""))
                .toList();
    }

    /** How many of the words are in both, a repeated one as often as it is in both. */
    static int inCommon(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    private static List<JsonNode> list(JsonNode node, String key) {
        return node.path(key).valueStream().toList();
    }

    private static boolean has(JsonNode node, String key) {
        return text(node, key) != null;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }

    private static @Nullable Double number(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNumber() ? (Double) value.doubleValue() : null;
    }

    private record Pair(JsonNode gold, JsonNode found) {}

    private record Candidate(double likeness, int gold, int found) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.likeness())
                .thenComparingInt(c -> Math.abs(c.gold() - c.found()))
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found);
    }
}
