package vn.dondoc.session.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.text.SearchText;

/**
 * A unit as reports write it, taken apart: "nghìn tỷ đồng" counts đồng in powers of ten. Only such powers are
 * converted, so that no figure is ever rounded.
 *
 * @param base what is counted, folded: {@code dong}, {@code usd}, {@code kwh}
 * @param power of ten in which it is counted
 */
record FigureUnit(String base, int power) {

    private static final Pattern SCALE = Pattern.compile("(nghin|ngan|trieu|ty|ti)(?: |$)");
    private static final Map<String, Integer> SCALES = Map.of("nghin", 3, "ngan", 3, "trieu", 6, "ty", 9, "ti", 9);

    /** Other words for the same base, or for a power of ten of it. */
    private static final Map<String, FigureUnit> WORDS = Map.ofEntries(
            word("d", "dong", 0),
            word("vnd", "dong", 0),
            word("dong viet nam", "dong", 0),
            word("do la", "usd", 0),
            word("do la my", "usd", 0),
            word("luot khach", "luot", 0),
            word("luot nguoi", "luot", 0),
            word("lao dong", "nguoi", 0),
            word("hec ta", "ha", 0),
            word("hecta", "ha", 0),
            word("kg", "tan", -3),
            word("kw", "w", 3),
            word("mw", "w", 6),
            word("kwp", "wp", 3),
            word("mwp", "wp", 6),
            word("kwh", "wh", 3),
            word("mwh", "wh", 6),
            word("gwh", "wh", 9),
            word("km", "m", 3),
            word("phan tram", "%", 0));

    private static Map.Entry<String, FigureUnit> word(String written, String base, int power) {
        return Map.entry(written, new FigureUnit(base, power));
    }

    static FigureUnit of(String written) {
        String rest = SearchText.fold(written);
        int power = 0;
        Matcher scale = SCALE.matcher(rest);
        while (scale.lookingAt()) {
            power += SCALES.getOrDefault(scale.group(1), 0);
            rest = rest.substring(scale.end()).strip();
            scale = SCALE.matcher(rest);
        }
        // "12 tỷ" counts đồng, as everybody reads it
        String counted = rest.isEmpty() && power > 0 ? "dong" : rest;
        FigureUnit word = WORDS.getOrDefault(counted, new FigureUnit(counted, 0));
        return new FigureUnit(word.base, word.power + power);
    }

    /** The value in the other unit; empty where the units count different things. */
    static Optional<BigDecimal> converted(BigDecimal value, String from, String to) {
        FigureUnit one = of(from);
        FigureUnit other = of(to);
        return one.countsLike(other)
                ? Optional.of(plain(value.scaleByPowerOfTen(one.power - other.power)))
                : Optional.empty();
    }

    /** Also where one says more exactly what is counted: "cụm" and "cụm công nghiệp". */
    private boolean countsLike(FigureUnit other) {
        return base.equals(other.base)
                || !base.isEmpty() && other.base.startsWith(base + " ")
                || !other.base.isEmpty() && base.startsWith(other.base + " ");
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
