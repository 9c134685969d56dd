package fr.prevenance.organization.security;

import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.platform.Addresses;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.api.RateLimits;
import fr.prevenance.platform.web.ContentSecurityPolicy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Three doors: scripts with a token, the public with a code, people with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String DOCS = "/api/docs";

  @Bean
  @Order(1)
  SecurityFilterChain scripts(HttpSecurity http, TokenDesk tokens, ProblemEntryPoint problems)
      throws Exception {
    return http.securityMatcher(scripted())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(session -> session.disable())
        .securityContext(context -> context.disable())
        .requestCache(cache -> cache.disable())
        .anonymous(anonymous -> anonymous.disable())
        .logout(logout -> logout.disable())
        .servletApi(api -> api.disable())
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(HttpMethod.GET, "/api/openapi.json")
                .permitAll()
                .anyRequest()
                .authenticated())
        .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
        .addFilterAfter(new TenantFilter(), AuthorizationFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(headers ->
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.VALUE)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain everyone(HttpSecurity http, List<PublicPath> paths, Addresses addresses)
      throws Exception {
    String[] prefixes = paths.stream().map(path -> path.prefix() + "**").toArray(String[]::new);
    return http.securityMatcher(requestMatchers(prefixes))
        .csrf(csrf -> csrf.disable())
        .sessionManagement(session -> session.disable())
        .requestCache(cache -> cache.disable())
        .servletApi(api -> api.disable())
        .securityContext(context -> context.disable())
        .anonymous(anonymous -> anonymous.disable())
        .logout(logout -> logout.disable())
        .headers(headers ->
            headers
                .cacheControl(cache -> cache.disable())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.VALUE)))
        .addFilterBefore(
            new PublicCodeFilter(paths, addresses), UsernamePasswordAuthenticationFilter.class)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain people(
      HttpSecurity http, Accounts accounts, RateLimits limits, Environment environment)
      throws Exception {
    return http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
        .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/sign-in", "/setup/**", "/error", "/preferences", DOCS)
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("email")
                .failureHandler(new SignInFailure(limits))
                .defaultSuccessUrl("/"))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .headers(headers ->
            headers
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.VALUE)))
        .addFilterBefore(new SignInLimit(limits), UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(
            new DemoGuard(accounts, believesHeaders(environment)),
            UsernamePasswordAuthenticationFilter.class)
        .addFilterAfter(new TenantFilter(), AuthorizationFilter.class)
        .build();
  }

  /** A cookie and no session: whoever only looks at the sign-in page leaves no row behind. */
  private static CookieCsrfTokenRepository csrfCookie() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("prevenance-csrf");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
    return tokens;
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder();
  }

  /**
   * All of the API but its documentation, which people read with their session when they have one.
   */
  private static RequestMatcher scripted() {
    var patterns = PathPatternRequestMatcher.withDefaults();
    return new AndRequestMatcher(
        patterns.matcher("/api/**"), new NegatedRequestMatcher(patterns.matcher(DOCS)));
  }

  private static RequestMatcher requestMatchers(String[] prefixes) {
    var patterns = PathPatternRequestMatcher.withDefaults();
    var matchers = new ArrayList<RequestMatcher>();
    for (String prefix : prefixes) matchers.add(patterns.matcher(prefix));
    matchers.add(patterns.matcher("/assets/**"));
    matchers.add(patterns.matcher("/actuator/health"));
    return new OrRequestMatcher(matchers);
  }

  private static boolean believesHeaders(Environment environment) {
    String strategy = environment.getProperty("server.forward-headers-strategy", "none");
    return !strategy.equalsIgnoreCase("none");
  }
}
