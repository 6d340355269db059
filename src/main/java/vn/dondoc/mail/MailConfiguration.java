package vn.dondoc.mail;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sets the mail server up as the installation demands. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    static BeanPostProcessor startTlsOfTheMailServer(Environment settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof JavaMailSenderImpl server) {
                    StartTls.named(settings.getProperty("dondoc.mail.starttls", "preferred"))
                            .demandOf(server);
                }
                return bean;
            }
        };
    }
}
