package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.dondoc.support.InventedTexts;

/**
 * Whatever the text is: no failure, exact spans, the same answer again, and no more time than its length asks for.
 * {@code -Ddondoc.fuzz=20} on the command line of the tests tries twenty times as much.
 */
class ProposerFuzzTest {

    private static final int EFFORT = Integer.getInteger("dondoc.fuzz", 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ARTICLES = new InventedTexts(11).text(60_000);

    private final Proposer proposer = new Proposer();

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().all().ofMaxLength(400).injectDuplicates(0.1);
    }

    /** Invented articles with pieces cut out, doubled, exchanged, and bombs in between. */
    @Provide
    Arbitrary<String> mutations() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 30))
                .as(ProposerFuzzTest::mutation);
    }

    private static String mutation(long seed, int changes) {
        Random random = new Random(seed);
        int start = random.nextInt(ARTICLES.length() - 4_000);
        StringBuilder text = new StringBuilder(ARTICLES.substring(start, start + 3_000));
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(80));
            String piece = text.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(random.nextInt(text.length()), piece);
                case 2 -> text.delete(from, to).insert(random.nextInt(text.length() + 1), piece);
                default -> text.insert(from, bomb(random).repeat(random.nextInt(20)));
            }
        }
        return text.toString();
    }

    private static String bomb(Random random) {
        return InventedTexts.BOMBS.get(random.nextInt(InventedTexts.BOMBS.size()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.MIXIN)
    void anyTextIsRead(@ForAll("anyText") String text) {
        check(text);
        check("Chủ tịch UBND tỉnh yêu cầu " + text);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void mutatedArticlesAreRead(@ForAll("mutations") String text) {
        check(text);
    }

    @Property(tries = 200)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        for (String name : List.of("a.txt", "a.docx", "a.pdf")) {
            try {
                check(DocumentText.read(bytes, name));
            } catch (UnreadableDocument refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @Example
    void moreOfTheSame() {
        for (int i = 1; i < EFFORT; i++) {
            for (int k = 0; k < 600; k++) {
                check(mutation(i * 1_000L + k, 40));
            }
        }
    }

    /** A rule that looks at the same words again and again takes four times as long for twice the text. */
    @Example
    void noBombTakesMoreThanItsShare() {
        List<String> slow = new ArrayList<>();
        for (String bomb : InventedTexts.BOMBS) {
            String some = bomb.repeat(8_000 * EFFORT / bomb.length());
            double once = seconds(some);
            double fourTimes = seconds(some.repeat(4));
            if (fourTimes > 0.3 + 10 * once || fourTimes > 2.0 * EFFORT) {
                slow.add("'%s': %.2f s, four times the length: %.2f s".formatted(bomb, once, fourTimes));
            }
        }
        assertThat(slow).isEmpty();
    }

    @Example
    void tenMegabytesAreRead() {
        check("Giao Sở Y tế ".repeat(500_000 / 13 * EFFORT));
        check(new InventedTexts(3).text(250_000 * EFFORT).replace('\n', ' '));
        for (String piece : List.of("a", "(", "\n", "a\n", "\"", ".")) {
            check(piece.repeat(10_000_000 / piece.length() / (piece.equals("a") ? 1 : 20)));
        }
    }

    private void check(String text) {
        Proposal proposal = proposer.propose(text, DAY);
        Spans.assertExact(proposal);
        if (text.length() < 10_000) {
            assertThat(proposer.propose(text, DAY)).isEqualTo(proposal);
            assertThat(new String(ProposalJson.of(proposal).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(ProposalJson.of(proposal));
        }
    }

    private double seconds(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        check(text);
        return (threads.getCurrentThreadCpuTime() - began) / 1e9;
    }
}
