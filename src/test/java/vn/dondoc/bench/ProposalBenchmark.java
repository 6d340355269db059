package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dondoc.proposal.Proposer;
import vn.dondoc.support.InventedTexts;

/**
 * How many megabytes of text one core reads in a second: invented articles of 10 KB to 10 MB, and the inputs that make most work.
 * Not part of the build: {@code mvn -q test -Dtest=ProposalBenchmark -Dtest.compiler=}.
 */
@Tag("benchmark")
class ProposalBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int LARGEST = Integer.getInteger("dondoc.bench.bytes", 10_000_000);
    private static final int BOMB = Integer.getInteger("dondoc.bench.bomb", 1_000_000);

    private final Proposer proposer = new Proposer();

    @Test
    void aMegabyteIsReadInASecondWhateverTheLength() {
        String text = new InventedTexts(1).text(LARGEST);
        measure("warm-up", head(text, 1_000_000), 3);
        for (int bytes = 10_000; bytes <= LARGEST; bytes *= 10) {
            measure("articles of %,d bytes".formatted(bytes), head(text, bytes), Math.max(1, 3_000_000 / bytes));
        }
        measure("one endless line", head(text.replace("\n", " ").replace(". ", ", "), BOMB), 1);
        for (String piece : InventedTexts.BOMBS) {
            measure(
                    "'" + piece.replace("\n", "\\n").replace("\t", "\\t") + "' without end",
                    piece.repeat(BOMB / bytes(piece)),
                    1);
        }
    }

    private void measure(String name, String text, int runs) {
        long began = System.nanoTime();
        for (int run = 0; run < runs; run++) {
            assertThat(proposer.propose(text, DAY).text()).isNotEmpty();
        }
        double seconds = (System.nanoTime() - began) / 1e9 / runs;
        System.out.printf(Locale.ROOT, "%-44s %9.3f s %8.2f MB/s%n", name, seconds, bytes(text) / 1e6 / seconds);
    }

    private static String head(String text, int bytes) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, Math.min(all.length, bytes), StandardCharsets.UTF_8);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
