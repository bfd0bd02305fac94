package jp.akashi.web.kit;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.desk.LetIn;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Passwords;
import jp.akashi.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/// The guard at the mount point of each actor's folder: one role family a folder, and nothing that
/// is not listed.
@Configuration(proxyBeanMethods = false)
public class Guard {
    private static final String[] SIGNED_IN =
            Stream.of(Role.values()).map(Role::name).toArray(String[]::new);
    static final String ALWAYS_OVER_TLS = "max-age=31536000 ; includeSubDomains";
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                    + "object-src 'none'";

    @Bean
    static SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ERROR,
                                        DispatcherType.FORWARD,
                                        DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(PublicPaths.PAGES)
                                .permitAll()
                                .requestMatchers(PublicPaths.OTHERS)
                                .permitAll()
                                .requestMatchers("/provider", "/provider/**")
                                .hasAnyRole("PROVIDER_ADMIN", "PROVIDER_MEMBER", "PROVIDER_VIEWER")
                                .requestMatchers("/office", "/office/**")
                                .hasRole("OFFICE")
                                .requestMatchers("/committee", "/committee/**")
                                .hasRole("COMMITTEE")
                                .requestMatchers("/account", "/account/**")
                                .hasAnyRole(SIGNED_IN)
                                .requestMatchers("/second-factor", "/second-factor/**")
                                .hasRole(HalfWay.ROLE)
                                .anyRequest()
                                .denyAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(PublicPaths.READ_ONLY_FORMS))
                .formLogin(login ->
                        login.loginPage("/login")
                                .usernameParameter("email")
                                .successHandler(new HomeAfterSignIn())
                                .failureHandler(new Hindrance.Told()))
                .logout(logout ->
                        logout.logoutUrl("/logout")
                                .addLogoutHandler((_, response, _) -> ClearedCache.tell(response))
                                .logoutSuccessUrl("/login?out"))
                .sessionManagement(
                        session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .exceptionHandling(trouble ->
                        trouble.accessDeniedHandler(new NotFoundInstead())
                                .authenticationEntryPoint(new NotFoundInstead()))
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /// What every answer says, unless the handler says something else of itself. That the browser
    /// shall come over TLS is said earlier (`OverTls`).
    static List<HeaderWriter> precautions() {
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return List.of(
                new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new XXssProtectionHeaderWriter(),
                new CacheControlHeadersWriter(),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                opener,
                new DelegatingRequestMatcherHeaderWriter(
                        request -> !OpenData.isAt(request.getRequestURI()), sameOrigin()));
    }

    /// Pages of others may show no page of ours, but what is published as data.
    private static HeaderWriter sameOrigin() {
        var writer = new CrossOriginResourcePolicyHeaderWriter();
        writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return writer;
    }

    @Bean
    static PasswordEncoder encoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    static Passwords passwords(PasswordEncoder encoder) {
        return password -> new PasswordHash(Objects.requireNonNull(encoder.encode(password)));
    }

    @Bean
    static Passwords.Check passwordCheck(PasswordEncoder encoder) {
        return (password, stored) ->
                password.length() <= 200 && encoder.matches(password, stored.encoded());
    }

    @Bean
    static AuthenticationProvider signIn(
            LetIn letIn, Knocking knocking, Entrance entrance, InstantSource clock) {
        return new SignIn(letIn, knocking, entrance, clock);
    }
}
