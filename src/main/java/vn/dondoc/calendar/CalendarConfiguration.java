package vn.dondoc.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock by which the whole program tells the day. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    ProgramClock clock() {
        return new ProgramClock();
    }
}
