package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Các quận có số mắc cao gồm: Hòa An (3.200), Thanh Sơn (1.100)": places, each with how many there are of what was counted before. */
final class PlaceCounts {

    private static final Pattern PLACES = Pattern.compile(
            "(?<![\\p{L}])(?:quận|huyện|thị xã|thành phố|xã|phường|tỉnh|địa phương)(?![\\p{L}])[^:]{0,120}:");
    private static final Pattern PLACE = Pattern.compile(
            "(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})\\s\\((\\d{1,3}(?:\\.\\d{3})+|\\d{1,3})\\)(?=\\s*(?:[,;.…]|và |$))");
    private static final int LEAST = 2;

    private PlaceCounts() {}

    /** A place and the number in brackets behind it. */
    record PlaceCount(Span place, Span number) {}

    static List<PlaceCount> in(SourceText source, Span sentence) {
        List<PlaceCount> found = new ArrayList<>();
        Search places = source.search(PLACES, sentence);
        if (places.find()) {
            Search place = source.searchRaw(PLACE, sentence.from(places.end()));
            while (place.find()) {
                found.add(
                        new PlaceCount(new Span(place.start(1), place.end(1)), new Span(place.start(2), place.end(2))));
            }
        }
        return found.size() < LEAST ? List.of() : found;
    }
}
