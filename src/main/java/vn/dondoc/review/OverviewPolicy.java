package vn.dondoc.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the leader's screen shows.
 *
 * @param units so many units with exceptions
 * @param worst so many overdue tasks
 * @param others so many silent tasks, and so many returned ones
 * @param confirmWithinDays a result that waits for its confirmation longer is shown as owed
 * @param openDays for so many days after its end a period that is not published is what a leader sees first
 */
@ConfigurationProperties("dondoc.policy.overview")
public record OverviewPolicy(
        @DefaultValue("10") int units,
        @DefaultValue("10") int worst,
        @DefaultValue("5") int others,
        @DefaultValue("7") int confirmWithinDays,
        @DefaultValue("45") int openDays) {}
