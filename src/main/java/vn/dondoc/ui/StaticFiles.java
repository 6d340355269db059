package vn.dondoc.ui;

import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The folders with files of the program, each under an address of its own: what a link leads to is looked for among files
 * only below these, since a page has hundreds of links and a look into the program's archive takes most of a millisecond.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final Map<String, String> FOLDERS = Map.of(
            "/css/**", "classpath:/static/css/",
            "/img/**", "classpath:/static/img/",
            "/js/**", "classpath:/static/js/",
            "/vendor/**", "classpath:/static/vendor/",
            "/webjars/**", "classpath:/META-INF/resources/webjars/");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        FOLDERS.forEach((address, folder) -> registry.addResourceHandler(address)
                .addResourceLocations(folder)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")));
    }
}
