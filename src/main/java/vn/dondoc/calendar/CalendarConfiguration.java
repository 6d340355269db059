package vn.dondoc.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock by which the whole program tells the day. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(Zones.VIETNAM);
    }
}
