package fr.prevenance.organization.security;

import fr.prevenance.organization.TokenDesk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer …}: the token names its organisation and what it may do. */
class TokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final TokenDesk tokens;

  TokenFilter(TokenDesk tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      tokens
          .find(header.substring(BEARER.length()).strip())
          .ifPresent(token -> {
            var authorities =
                token.scopes().stream()
                    .map(scope ->
                        new org.springframework.security.core.authority.SimpleGrantedAuthority(
                            scope.word()))
                    .toList();
            var authentication =
                UsernamePasswordAuthenticationToken.authenticated(token, null, authorities);
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
          });
    }
    chain.doFilter(request, response);
  }
}
