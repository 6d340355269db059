package vn.dondoc.texting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One gateway for each channel, on where its address is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class TextingConfiguration {

    @Bean
    TextGateway smsGateway(GatewaySettings settings) {
        return new HttpTextGateway(Channel.SMS, settings.of(Channel.SMS));
    }

    @Bean
    TextGateway zaloGateway(GatewaySettings settings) {
        return new HttpTextGateway(Channel.ZALO, settings.of(Channel.ZALO));
    }
}
