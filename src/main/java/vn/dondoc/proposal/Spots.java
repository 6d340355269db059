package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence and tells which words between two of them go with the later one. */
final class Spots {

    private static final Pattern JOINT = Pattern.compile(
            "[,;(]|(?<![\\p{L}])(?:với|và|trong đó|đạt(?! chuẩn| giải| tiêu chí| danh hiệu| yêu cầu| loại)|bằng|tăng|giảm|(?<!lấn )chiếm|so với|so|còn|dài|tại|đối với|cho|thì|nhưng|mà)(?![\\p{L}])|/|$");

    private static final Pattern FROM =
            Pattern.compile("(?<![\\p{L}])(?:(?:đã )?(?:tăng|giảm|nâng|hạ) )?từ (?:khoảng |gần |hơn |trên |mức )*$");
    private static final Pattern TO = Pattern.compile(
            "(?: \\([^()]*\\))?,? (?:xuống còn|xuống|lên|lên đến|lên tới|còn)(?: (?:khoảng|gần|hơn|trên|mức|dưới))* ");

    private final SourceText source;

    Spots(SourceText source) {
        this.source = source;
    }

    List<Spot> in(Span sentence) {
        List<Spot> spots = new ArrayList<>();
        Spot previous = null;
        for (Measure measure : Measure.in(source, sentence)) {
            int start = measure.span().start();
            Span before = new Span(sentence.start(), start);
            Span gap = previous == null ? before : gap(previous, start);
            previous =
                    new Spot(measure, before, gap, sentence.from(measure.span().end()));
            spots.add(previous);
        }
        return spots;
    }

    /** "giảm từ 8,5% xuống còn 5,2%": both numbers have the words before the first. */
    private @Nullable Span ofFromTo(Spot previous, int to) {
        Search from = source.search(FROM, previous.gap());
        boolean goesTo = source.find(TO, new Span(previous.end(), to)).matches();
        return goesTo && from.find() ? new Span(previous.gap().start(), from.start()) : null;
    }

    /** The words right behind a number are its own, up to the next comma or joint; those of a list go over its commas. */
    private Span gap(Spot previous, int to) {
        Span ofFromTo = ofFromTo(previous, to);
        if (ofFromTo != null) {
            return ofFromTo;
        }
        int own = previous.measure().counts() ? NameBehind.end(source, previous.after()) : previous.end();
        int from = own >= to || source.raw(new Span(own, to)).isBlank() ? previous.end() : own;
        Search joint = source.search(JOINT, new Span(from, to));
        return new Span(joint.find() ? joint.start() : from, to);
    }
}
