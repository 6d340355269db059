package vn.dondoc.progress;

import org.springframework.stereotype.Component;

/**
 * The one rule by which the duty to update is counted, here and in the review, as conditions on {@code task t} for a
 * period; they name {@code :first} and {@code :judged}, its first day and the last one judged, and {@code :begins} and
 * {@code :ends}, the instants around these days.
 *
 * <p>A task owes an update in the period when, counted by its rhythm from its last update before the period (or from its
 * receipt), one fell due by the last day judged, and the task was not handed in before that. Standing work is not scored
 * and owes none. The task had its update when anything was reported or submitted within the period.
 */
@Component
public class UpdateRule {

    private static final String ENDED =
            "coalesce(t.finished_on, case when t.state = 'SUBMITTED' then t.submitted_on end, 'infinity')";

    private static final String OWED = """
            (t.nature not in ('STANDING', 'PARTY_BUILDING') and t.state not in ('ISSUED', 'DECLINED', 'SUSPENDED')
             and t.issued_on <= :judged and (t.confirmed_on is null or t.confirmed_on >= :first) and %1$s >= :first
             and exists (select 1 from (
                     select ((coalesce(case when t.last_progress_at < :begins then t.last_progress_at
                                            else greatest((select max(p.at) from task_progress p where p.task_id = t.id and p.at < :begins),
                                                          (select max(s.at) from task_submission s where s.task_id = t.id and s.at < :begins))
                                            end, t.acknowledged_at, t.issued_at) at time zone 'Asia/Ho_Chi_Minh')::date + %2$s)::date as due_on) n
                  where n.due_on <= :judged and %1$s >= n.due_on))""";

    private static final String UPDATED = """
            (case when t.last_progress_at is null or t.last_progress_at < :begins then false
                  when t.last_progress_at < :ends then true
                  else exists (select 1 from task_progress p where p.task_id = t.id and p.at >= :begins and p.at < :ends)
                       or exists (select 1 from task_submission s where s.task_id = t.id and s.at >= :begins and s.at < :ends) end)""";

    private final String owed;

    UpdateRule(UpdateRhythm rhythm) {
        this.owed = OWED.formatted(ENDED, rhythm.interval());
    }

    /** Whether the task owed an update in the period. */
    public String owed() {
        return owed;
    }

    /** Whether anything was reported or submitted in the period. */
    public String updated() {
        return UPDATED;
    }
}
