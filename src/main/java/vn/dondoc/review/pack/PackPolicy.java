package vn.dondoc.review.pack;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for review packs in this installation.
 *
 * @param listedTasks so many tasks are printed in PDF and DOCX at most, shared by their tables; the workbook has all
 * @param atOnceTasks a pack of at most so many tasks is made while its reader waits
 * @param lease who has not been heard of for so long is believed to have stopped, and another goes on
 */
@ConfigurationProperties("dondoc.policy.review.pack")
public record PackPolicy(
        @DefaultValue("3000") int listedTasks,
        @DefaultValue("20000") int atOnceTasks,
        @DefaultValue("2m") Duration lease) {

    public PackPolicy {
        if (listedTasks < 0 || atOnceTasks < 0 || lease.compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException(
                    "dondoc.policy.review.pack: listed-tasks and at-once-tasks must not be negative, lease not below 30s");
        }
    }
}
