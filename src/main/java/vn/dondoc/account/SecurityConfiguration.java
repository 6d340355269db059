package vn.dondoc.account;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import vn.dondoc.ui.HtmxAwareEntryPoint;

/** Two doors: pages with a login, and the interface for machines with a token. What is named in neither is shut. */
@Configuration
@EnableJdbcHttpSession(tableName = "dondoc.spring_session", maxInactiveIntervalInSeconds = 8 * 3600)
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Accounts accounts, ShutDoor shutDoor) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new BearerTokens(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(shutDoor).accessDeniedHandler(shutDoor))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            LoginOutcome outcome,
            @Value("${dondoc.policy.review.publication:INTRANET}") String publication) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login",
                                "/language",
                                "/setup/**",
                                "/error",
                                "/feeds/**",
                                "/css/**",
                                "/js/**",
                                "/img/**",
                                "/vendor/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/actuator/health",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/v3/api-docs", "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers("/published", "/published/**")
                        .access(published(publication))
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/admin/units/*/handover", "/admin/units/*/handover/*")
                        .hasAnyRole("ADMINISTRATOR", "OFFICE_HEAD")
                        .requestMatchers("/admin/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(
                                "/",
                                "/inbox/**",
                                "/sessions/**",
                                "/tasks/**",
                                "/chasing/**",
                                "/explanations/**",
                                "/petitions/**",
                                "/samples/**",
                                "/extensions/**",
                                "/indicators/**",
                                "/report-templates/**",
                                "/documents/**",
                                "/notices/**",
                                "/reminders/**",
                                "/reviews/**",
                                "/questions/**",
                                "/proposals/**",
                                "/units/**",
                                "/handovers/**",
                                "/files/**",
                                "/account/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(
                        form -> form.loginPage("/login").successHandler(outcome).failureHandler(outcome))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new HtmxAwareEntryPoint("/login")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .anonymous(withDefaults())
                .build();
    }

    /** Published figures stand behind the login where they are for the intranet; shown to nobody, they are not there. */
    private static AuthorizationManager<RequestAuthorizationContext> published(String publication) {
        return List.of("PUBLIC", "NONE").contains(publication.strip().toUpperCase(Locale.ROOT))
                ? SingleResultAuthorizationManager.permitAll()
                : AuthenticatedAuthorizationManager.authenticated();
    }
}
