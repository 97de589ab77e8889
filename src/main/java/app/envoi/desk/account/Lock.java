package app.envoi.desk.account;

import app.envoi.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may come in, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
class Lock {
    private static final int BCRYPT_STRENGTH = 12;
    /** The feed asks for its own key, which is in its address. */
    private static final String[] OPEN_TO_ALL = {
        "/welcome",
        "/sign-in",
        "/feed/*.ics",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/type/**",
        "/webjars/**",
        "/favicon*.svg",
        "/error"
    };

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    @Bean
    static SecurityFilterChain chain(HttpSecurity http, SecurityContextRepository sessions, KeyRing ring, Keys keys) {
        return http.authorizeHttpRequests(ask -> ask.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .anyRequest()
                        .hasRole("OWNER"))
                .addFilterBefore(new Latch(keys), SecurityContextHolderFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(form -> form.loginPage("/sign-in")
                        .passwordParameter("passphrase")
                        .failureHandler(Lock::wrongPassphrase))
                .redirectToHttps(https -> https.requestMatchers(Lock::comesFromAfar))
                .rememberMe(kept -> kept.rememberMeServices(ring).key(KeyRing.OURS))
                .requestCache(cache -> cache.requestCache(whatWasAskedFor()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(Lock::showTheDoor).accessDeniedHandler(Lock::refuse))
                .headers(Lock::headers)
                .build();
    }

    private static boolean comesFromAfar(HttpServletRequest request) {
        return !Names.own(request.getServerName());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static void wrongPassphrase(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(
                failure instanceof OwnerCheck.TooSoon soon ? "/sign-in?wait=" + soon.seconds() : "/sign-in?wrong");
    }

    /** Whoever comes in goes on to the page that they asked for: a page, not a part of one or a token. */
    private static RequestCache whatWasAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null);
        return cache;
    }

    /** A door that was left open on the screen for too long is opened anew. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (request.getServletPath().equals("/sign-in")) {
            response.sendRedirect("/sign-in?stale");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** A page that asks for a part of itself cannot follow a redirect: it stays as it is, with what was typed, and says so. */
    private static void showTheDoor(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect("/sign-in");
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    static SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A page of another site that has its name point to this machine is not let in (DNS rebinding). */
    @Bean
    static StrictHttpFirewall firewall(Names names) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(names::answerTo);
        return firewall;
    }

    @Bean
    static RequestRejectedHandler rejected() {
        return (request, response, why) -> {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            String port = String.valueOf(request.getLocalPort());
            response.getWriter().println(Words.say("door.elsewhere", port));
        };
    }
}
