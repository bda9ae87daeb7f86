package org.studioportal.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.studioportal.security.ui.LoginView;
import org.studioportal.shared.PublicPath;
import org.studioportal.shared.PublicPost;

/**
 * What may be fetched by whom. Screens say it themselves ({@code @AnonymousAllowed}, {@code @RolesAllowed}); other paths
 * are open when a room declares them as a {@link PublicPath} or a {@link PublicPost}; everything else is shut.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=()";

    /** What the machine's keepers read: health for anybody who can reach it, the rest only on the port meant for it. */
    @Bean
    @Order(1)
    SecurityFilterChain management(
            HttpSecurity http,
            @Value("${server.port:8080}") int port,
            @Value("${management.server.port:${server.port:8080}}") int managementPort) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(rules -> rules.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .access((who, context) -> new AuthorizationDecision(
                                managementPort != port && context.getRequest().getLocalPort() == managementPort)))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portal(
            HttpSecurity http,
            RequestUtil vaadinRequests,
            JdbcClient jdbc,
            Principals principals,
            NoSuchPage noSuchPage,
            ObjectProvider<PublicPath> publicPaths,
            ObjectProvider<PublicPost> publicPosts,
            ObjectProvider<OidcAccounts> singleSignOn) {
        RequestMatcher files = publicFiles();
        RequestMatcher[] posts = publicPosts.stream()
                .map(post -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, post.pattern()))
                .toArray(RequestMatcher[]::new);
        http.authorizeHttpRequests(rules -> {
            rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
            rules.requestMatchers(files).permitAll();
            publicPaths.forEach(path ->
                    rules.requestMatchers(HttpMethod.GET, path.pattern()).permitAll());
            rules.requestMatchers(posts).permitAll();
        });
        http.csrf(csrf -> csrf.ignoringRequestMatchers(posts));
        http.with(vaadin(), vaadin -> vaadin.loginView(LoginView.class).anyRequest(rest -> rest.access(noSuchPage)));
        http.formLogin(form -> form.failureHandler(new SignInFailures()));
        singleSignOn.ifAvailable(accounts -> http.oauth2Login(elsewhere -> elsewhere
                .loginPage("/login")
                .userInfoEndpoint(person -> person.oidcUserService(accounts))
                .failureHandler(new SignInFailures())));
        http.addFilterAfter(
                new SessionWatch(jdbc, principals, files, vaadinRequests::isFrameworkInternalRequest),
                SecurityContextHolderFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurity.FILES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())));
        return http.build();
    }

    /** Style sheets, scripts and pictures of the portal itself: the same for everybody. */
    private static RequestMatcher publicFiles() {
        var path = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher(),
                path.matcher(HttpMethod.GET, "/theme/**"),
                path.matcher(HttpMethod.GET, "/VAADIN/build/**"),
                path.matcher(HttpMethod.GET, "/VAADIN/static/**"));
    }
}
