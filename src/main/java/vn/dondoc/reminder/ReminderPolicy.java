package vn.dondoc.reminder;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.dondoc.texting.Channel;

/**
 * When people are reminded, and by what.
 *
 * @param hour at which the digests of a working day are written, Asia/Ho_Chi_Minh
 * @param until the hour from which a digest that could not be written in time is not written any more
 * @param before working days before the due date on which it is told, 0 on the day itself
 * @param after working days after it
 * @param texts the channels of urgent lines; each text goes by the first that is set up
 */
@ConfigurationProperties("dondoc.policy.reminder")
record ReminderPolicy(
        @DefaultValue("07:30") LocalTime hour,
        @DefaultValue("18:00") LocalTime until,
        @DefaultValue({"7", "3", "1", "0"}) List<Integer> before,
        @DefaultValue("1") List<Integer> after,
        @DefaultValue({"ZALO", "SMS"}) List<Channel> texts) {}
