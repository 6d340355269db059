package vn.dondoc.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Vietnamese first, English on request; each module brings its own message bundle. */
@Configuration
class LocaleConfiguration {

    private static final String VIETNAMESE_BUNDLES = "classpath*:messages/*_vi.properties";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("dondoc-language");
        resolver.setDefaultLocale(Languages.VIETNAMESE);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return new RequestLanguage(resolver);
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(baseNames());
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Languages.VIETNAMESE);
        messages.setUseCodeAsDefaultMessage(false);
        return messages;
    }

    private static String[] baseNames() {
        return Arrays.stream(bundles())
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.indexOf("_vi.")))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static Resource[] bundles() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(VIETNAMESE_BUNDLES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
