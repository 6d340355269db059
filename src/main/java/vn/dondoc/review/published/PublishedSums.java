package vn.dondoc.review.published;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Each answer about published figures carries a sum of its bytes, by which readers ask whether it is still the same. */
@Configuration
class PublishedSums {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> publishedSumsFilter() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> sums =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        sums.addUrlPatterns("/published", "/published/*");
        sums.setName("publishedSums");
        return sums;
    }
}
