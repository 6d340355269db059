package vn.dondoc.reminder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notices about tasks a digest repeats: nobody gets a letter about what was finished or stopped since. */
@Repository
class TaskStates {

    private final JdbcClient jdbc;

    TaskStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Notice> stillOfInterest(List<Notice> notices) {
        if (notices.isEmpty()) {
            return notices;
        }
        Set<String> over = over(notices.stream()
                .map(notice -> SubjectPath.code(notice.subject()))
                .distinct()
                .toList());
        return notices.stream()
                .filter(notice -> !over.contains(SubjectPath.code(notice.subject())))
                .toList();
    }

    private Set<String> over(List<String> codes) {
        return new HashSet<>(
                jdbc.sql("""
                        select code from task where code in (:codes)
                           and state in ('SUSPENDED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER', 'SUBMITTED', 'CONFIRMED')""").param("codes", codes).query(String.class).list());
    }
}
