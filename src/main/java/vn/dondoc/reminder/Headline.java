package vn.dondoc.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** How many lines of each section a digest has, as its notice keeps it and its subject line says it. */
record Headline(int today, int overdue, int news, int soon, int weekly) {

    static Headline of(Collection<DigestLine> lines) {
        return new Headline(
                count(lines, Section.TODAY),
                count(lines, Section.OVERDUE),
                count(lines, Section.NEWS),
                count(lines, Section.SOON),
                count(lines, Section.WEEKLY));
    }

    static Headline of(List<String> counts) {
        int[] each = counts.stream().mapToInt(Integer::parseInt).toArray();
        return new Headline(each[0], each[1], each[2], each[3], each[4]);
    }

    List<String> counts() {
        return Stream.of(today, overdue, news, soon, weekly)
                .map(String::valueOf)
                .toList();
    }

    /** "3 việc đến hạn hôm nay, 1 việc quá hạn". */
    String in(MessageSource messages, Locale locale) {
        List<String> parts = new ArrayList<>();
        add(parts, "TODAY", today, messages, locale);
        add(parts, "OVERDUE", overdue, messages, locale);
        add(parts, "NEWS", news, messages, locale);
        add(parts, "SOON", soon, messages, locale);
        if (parts.isEmpty() && weekly > 0) {
            add(parts, "WEEKLY", weekly, messages, locale);
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String section, int count, MessageSource messages, Locale locale) {
        if (count > 0) {
            parts.add(messages.getMessage("reminder.headline." + section, new Object[] {count}, locale));
        }
    }

    private static int count(Collection<DigestLine> lines, Section section) {
        return (int) lines.stream().filter(line -> line.section() == section).count();
    }
}
