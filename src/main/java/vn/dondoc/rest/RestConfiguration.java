package vn.dondoc.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the daily clearing of old keys run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RestConfiguration {}
