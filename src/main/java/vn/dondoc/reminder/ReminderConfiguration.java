package vn.dondoc.reminder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the policy of reminders. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderPolicy.class)
class ReminderConfiguration {}
