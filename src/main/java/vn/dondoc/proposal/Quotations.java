package vn.dondoc.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whose words stand in quotation marks. */
final class Quotations {

    private static final Pattern QUOTE_END = Pattern.compile("[\"”],?\\s*[-–,]?\\s*(?=[\\p{L}])");

    private static final int MOST_MARKS = 12;
    private static final int LONGEST_NAME = 200;

    private final SourceText source;
    private final Speakers speakers;

    Quotations(SourceText source, Speakers speakers) {
        this.source = source;
        this.speakers = speakers;
    }

    /** Sentences in quotation marks belong to the speaker named behind the closing mark. */
    Map<Integer, Speaker> owners(List<Sentence> sentences) {
        Map<Integer, Speaker> owners = new HashMap<>();
        int open = -1;
        for (int i = 0; i < sentences.size(); i++) {
            String text = source.raw(sentences.get(i).span());
            if (open < 0 && (text.startsWith("\"") || text.startsWith("“"))) {
                open = i;
            }
            Mention owner = open < 0 ? null : owner(sentences.get(i).span());
            if (owner != null) {
                for (int k = open; k <= i; k++) {
                    owners.put(k, owner.speaker());
                }
            }
            boolean closed = text.substring(1).contains("\"") || text.contains("”");
            open = closed || i - open > 6 ? -1 : open;
        }
        return owners;
    }

    /** Who is named right behind a closing quotation mark of the sentence. */
    @Nullable
    Mention owner(Span sentence) {
        Search end = source.search(QUOTE_END, sentence.from(sentence.start() + 1));
        for (int marks = 0; marks < MOST_MARKS && end.find(); marks++) {
            int until = Math.min(sentence.end(), end.end() + LONGEST_NAME);
            for (Mention mention : speakers.in(new Span(end.end(), until))) {
                if (mention.span().start() - end.end() <= 10) {
                    return mention;
                }
            }
        }
        return null;
    }
}
