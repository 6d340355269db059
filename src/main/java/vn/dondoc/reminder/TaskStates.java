package vn.dondoc.reminder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notices about tasks are of interest still: nobody is chased for what was finished since. */
@Repository
class TaskStates {

    private final JdbcClient jdbc;
    private final Urgency urgency;

    TaskStates(JdbcClient jdbc, Urgency urgency) {
        this.jdbc = jdbc;
        this.urgency = urgency;
    }

    List<Notice> stillOfInterest(List<Notice> notices) {
        List<String> chased = notices.stream()
                .filter(notice -> urgency.chases(notice.kind()))
                .map(notice -> code(notice.subject()))
                .distinct()
                .toList();
        Set<String> over = chased.isEmpty() ? Set.of() : over(chased);
        return notices.stream()
                .filter(notice -> !urgency.chases(notice.kind()) || !over.contains(code(notice.subject())))
                .toList();
    }

    private Set<String> over(List<String> codes) {
        return new HashSet<>(
                jdbc.sql("""
                        select code from task where code in (:codes)
                           and state in ('SUSPENDED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER', 'SUBMITTED', 'CONFIRMED')""").param("codes", codes).query(String.class).list());
    }

    private static String code(String subject) {
        return subject.replaceFirst("~.*", "");
    }
}
