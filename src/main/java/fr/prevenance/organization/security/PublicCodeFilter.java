package fr.prevenance.organization.security;

import fr.prevenance.platform.Addresses;
import fr.prevenance.platform.PublicPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Public pages: the code in the address tells the organisation; an unknown code is a page not
 * found.
 */
class PublicCodeFilter extends OncePerRequestFilter {

  private final List<PublicPath> paths;
  private final Addresses addresses;

  PublicCodeFilter(List<PublicPath> paths, Addresses addresses) {
    this.paths = paths;
    this.addresses = addresses;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    for (PublicPath path : paths) {
      if (!request.getRequestURI().startsWith(path.prefix())) continue;
      String rest = request.getRequestURI().substring(path.prefix().length());
      int slash = rest.indexOf('/');
      var address = addresses.resolve(path.kind(), slash < 0 ? rest : rest.substring(0, slash));
      if (address.isPresent()) {
        request.setAttribute(PublicPath.TARGET, address.get().target());
        TenantFilter.bound(address.get().organization(), request, response, chain);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
