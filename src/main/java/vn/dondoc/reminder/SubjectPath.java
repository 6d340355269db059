package vn.dondoc.reminder;

import java.util.regex.Pattern;

/**
 * Where a code leads: {@code NA-2026-0001.03} is a task, {@code NA-2026-0001.KN02} a petition, {@code NA-2026-0001} a
 * session, {@code NA-2026-Q3} the review of a period.
 */
final class SubjectPath {

    private static final Pattern TASK = Pattern.compile("[^.]+\\.\\d+.*");
    private static final Pattern PERIOD = Pattern.compile("[^-]+-\\d{4}-(M\\d{2}|Q\\d|H\\d|N9|Y)(-TK)?");

    private SubjectPath() {}

    /** The code without the mark of what belongs to it: {@code NA-2026-0001.03~G1} is about the task. */
    static String code(String subject) {
        return subject.replaceFirst("~.*", "");
    }

    static String of(String subject) {
        String code = code(subject);
        if (TASK.matcher(code).matches()) {
            return "/tasks/" + code;
        }
        if (code.contains("-GT-")) {
            return "/explanations/" + code;
        }
        if (PERIOD.matcher(code).matches()) {
            return "/reviews/" + code + "/overview";
        }
        return (code.contains(".") ? "/petitions/" : "/sessions/") + code;
    }
}
