package vn.dondoc.chasing;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The chasing ladder as it is set.
 *
 * @param time of the day in Vietnam at which steps are taken
 * @param ladder its steps, lowest first: four, as the diagram has timers for four
 */
@ConfigurationProperties("dondoc.policy.chasing")
record ChasingPolicy(
        @DefaultValue("07:30") String time, @Nullable List<Rung> ladder) {

    private static final List<Rung> USUAL = List.of(
            new Rung(1, 1, List.of(Rank.ASSIGNEE, Rank.SPECIALIST), false),
            new Rung(7, 3, List.of(Rank.UNIT_HEAD), true),
            new Rung(15, 7, List.of(Rank.OFFICE_HEAD), false),
            new Rung(30, 15, List.of(Rank.LEADER), false));

    Ladder steps() {
        return new Ladder(ladder == null ? USUAL : ladder, LocalTime.parse(time));
    }
}
