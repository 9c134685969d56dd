package fr.prevenance.survey.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.web.Language;
import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.Doorways;
import fr.prevenance.survey.LinkId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers the survey behind the code of the address; from then on the page speaks its
 * language.
 */
@Component
class DoorwayArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final Doorways doorways;

  DoorwayArgument(Doorways doorways) {
    this.doorways = doorways;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Doorway.class;
  }

  @Override
  public Doorway resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var answer = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    Doorway door =
        enter(
            Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
            answer,
            doorways::look);
    door.survey().mustTakeAnswers();
    return door;
  }

  static Doorway enter(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<LinkId, Doorway> doorways) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!(request.getAttribute(PublicPath.TARGET) instanceof UUID link)) throw Refused.notFound();
    Doorway door = doorways.apply(new LinkId(link));
    request.setAttribute(Language.OF_PAGE, door.language());
    return door;
  }
}
