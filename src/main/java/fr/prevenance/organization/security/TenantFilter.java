package fr.prevenance.organization.security;

import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * After authentication: the rest of the request belongs to the organisation of whoever signed in.
 */
class TenantFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<OrganizationId> organization = organization();
    if (organization.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    bound(organization.get(), request, response, chain);
  }

  static void bound(
      OrganizationId organization,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    try {
      var unused =
          Tenant.call(
              organization,
              () -> {
                chain.doFilter(request, response);
                return organization;
              });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static Optional<OrganizationId> organization() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) return Optional.empty();
    return switch (authentication.getPrincipal()) {
      case SignedIn person -> Optional.of(person.organization());
      case fr.prevenance.organization.ApiToken token -> Optional.of(token.organization());
      case null, default -> Optional.empty();
    };
  }
}
