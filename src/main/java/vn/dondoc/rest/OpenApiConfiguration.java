package vn.dondoc.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.account.Viewer;

/** The description of the interface at {@code /v3/api-docs}, OpenAPI 3.1. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        BuildProperties known = build.getIfAvailable();
        return new OpenAPI(SpecVersion.V31)
                .info(new Info()
                        .title("Đôn Đốc")
                        .version(known == null ? "v1" : known.getVersion())
                        .description("Sessions, directives, tasks and reviews of a province. Dates are days in"
                                + " Asia/Ho_Chi_Minh, instants ISO 8601 with offset. A unit is named by its short name,"
                                + " a person by account name."))
                .components(new Components().addSecuritySchemes(BEARER, token()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OpenApiCustomizer openApiCompletion() {
        return new OpenApiCompletion();
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("API token of an account");
    }
}
