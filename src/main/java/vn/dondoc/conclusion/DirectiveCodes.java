package vn.dondoc.conclusion;

import java.util.List;
import java.util.stream.IntStream;

/** Codes of directives and of their tasks: {@code NA-2026-012.03}, and {@code NA-2026-012.03-2} for the second lead. */
final class DirectiveCodes {

    private DirectiveCodes() {}

    static List<String> of(String session, int directives) {
        return IntStream.range(0, directives).mapToObj(i -> of(session, i, 0)).toList();
    }

    /** @param lead the place of the lead, from 0 on */
    static String of(String session, int directive, int lead) {
        String code = "%s.%02d".formatted(session, directive + 1);
        return lead == 0 ? code : code + "-" + (lead + 1);
    }
}
