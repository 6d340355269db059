package vn.dondoc.progress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.dondoc.task.Nature;

/** The rhythm of updates by class of task, {@code dondoc.policy.update-rhythm}: often only where it matters. */
@ConfigurationProperties("dondoc.policy.update-rhythm")
record UpdateRhythm(
        @DefaultValue("WEEKLY") Rhythm starred,
        @DefaultValue("MONTHLY") Rhythm dated,
        @DefaultValue("MONTHLY") Rhythm undated,
        @DefaultValue("NONE") Rhythm standing) {

    Rhythm of(boolean star, Nature nature, boolean dueDate) {
        if (star) {
            return starred;
        }
        if (nature == Nature.STANDING || nature == Nature.PARTY_BUILDING) {
            return standing;
        }
        return dueDate ? dated : undated;
    }

    /** The interval of {@code task t} in SQL, of the same classes; null where no update is owed. */
    String interval() {
        return ("case when t.starred then %s when t.nature in ('STANDING', 'PARTY_BUILDING') then %s"
                        + " when t.due_date is null then %s else %s end")
                .formatted(literal(starred), literal(standing), literal(undated), literal(dated));
    }

    private static String literal(Rhythm rhythm) {
        String every = rhythm.interval();
        return every == null ? "null::interval" : "interval '" + every + "'";
    }
}
