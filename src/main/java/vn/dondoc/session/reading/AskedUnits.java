package vn.dondoc.session.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.organization.Unit;
import vn.dondoc.text.SearchText;

/**
 * Whom a petition is addressed to: a unit of the province by its short name, or the words for whoever stands outside
 * the tree of units.
 */
final class AskedUnits {

    private static final Pattern CUE = Pattern.compile(
            "(?<![\\p{L}])(?:đề nghị|kiến nghị|đề xuất|kính đề nghị|trình|xin ý kiến|đối với|với)(?![\\p{L}])[\\s:,]*(?:với|lên|tới)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLES = Pattern.compile("^(?:cac |dong chi |lanh dao |chu tich |thuong truc )+");

    /** Who stands above or beside the units of a province; names as decrees write them. */
    private static final List<String> OUTSIDE = List.of(
            "Quốc hội",
            "Ủy ban Thường vụ Quốc hội",
            "Chính phủ",
            "Thủ tướng Chính phủ",
            "Trung ương",
            "Các bộ, ngành Trung ương",
            "Bộ, ngành Trung ương",
            "Văn phòng Chính phủ",
            "Thanh tra Chính phủ",
            "Ngân hàng Nhà nước",
            "Bộ Công an",
            "Bộ Công Thương",
            "Bộ Dân tộc và Tôn giáo",
            "Bộ Giáo dục và Đào tạo",
            "Bộ Giao thông vận tải",
            "Bộ Kế hoạch và Đầu tư",
            "Bộ Khoa học và Công nghệ",
            "Bộ Lao động - Thương binh và Xã hội",
            "Bộ Ngoại giao",
            "Bộ Nội vụ",
            "Bộ Nông nghiệp và Môi trường",
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "Bộ Quốc phòng",
            "Bộ Tài chính",
            "Bộ Tài nguyên và Môi trường",
            "Bộ Thông tin và Truyền thông",
            "Bộ Tư pháp",
            "Bộ Văn hóa, Thể thao và Du lịch",
            "Bộ Xây dựng",
            "Bộ Y tế",
            "Tập đoàn Điện lực Việt Nam",
            "Tập đoàn Dầu khí Việt Nam");

    /** Bodies of the province itself, in words where the tree has no such unit. */
    private static final List<String> PROVINCIAL = List.of(
            "UBND tỉnh",
            "Ủy ban nhân dân tỉnh",
            "HĐND tỉnh",
            "Hội đồng nhân dân tỉnh",
            "Tỉnh ủy",
            "Ban Thường vụ Tỉnh ủy",
            "UBND thành phố",
            "HĐND thành phố",
            "Thành ủy");

    private record Called(String folded, String answer) {}

    private final List<Called> names;

    AskedUnits(List<Unit> units) {
        Stream<Called> own = units.stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Called(SearchText.fold(unit.name()), unit.shortName()));
        Stream<Called> others = Stream.concat(OUTSIDE.stream(), PROVINCIAL.stream())
                .map(name -> new Called(SearchText.fold(name), name));
        names = Stream.concat(own, others)
                .sorted(Comparator.comparingInt((Called one) -> one.folded().length())
                        .reversed())
                .toList();
    }

    /** Who is named behind the words of asking. */
    Optional<String> in(String petition) {
        Matcher cue = CUE.matcher(petition);
        while (cue.find()) {
            Optional<String> named = at(petition.substring(cue.end()));
            if (named.isPresent()) {
                return named;
            }
        }
        return at(petition);
    }

    /** Who is named at the very beginning, a title of theirs left aside. */
    Optional<String> at(String words) {
        String folded = SearchText.fold(words);
        return startsWith(folded).or(() -> startsWith(TITLES.matcher(folded).replaceFirst("")));
    }

    private Optional<String> startsWith(String folded) {
        return names.stream()
                .filter(one -> folded.startsWith(one.folded())
                        && ends(folded, one.folded().length()))
                .map(Called::answer)
                .findFirst();
    }

    private static boolean ends(String words, int at) {
        return at == words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
}
