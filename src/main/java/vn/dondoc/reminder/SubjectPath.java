package vn.dondoc.reminder;

import java.util.regex.Pattern;

/** Where a code leads: {@code NA-2026-0001.03} is a task, {@code NA-2026-0001.KN02} a petition, {@code NA-2026-0001} a session. */
final class SubjectPath {

    private static final Pattern TASK = Pattern.compile("[^.]+\\.\\d+.*");

    private SubjectPath() {}

    static String of(String subject) {
        String code = subject.replaceFirst("~.*", "");
        if (TASK.matcher(code).matches()) {
            return "/tasks/" + code;
        }
        return (code.contains(".") ? "/petitions/" : "/sessions/") + code;
    }
}
