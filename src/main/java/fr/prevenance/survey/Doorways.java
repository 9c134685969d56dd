package fr.prevenance.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;

/**
 * What lies behind a public link, remembered for a few seconds: opening a page costs no
 * transaction.
 */
@Service
public class Doorways {

  private record Known(OrganizationId organization, LinkId link) {}

  private final Cache<Known, Link> links =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final Cache<Survey, List<Screen>> screens =
      Caffeine.newBuilder().weakKeys().maximumSize(1_000).build();
  private final SurveyDesk surveys;
  private final UnitDesk units;

  Doorways(SurveyDesk surveys, UnitDesk units) {
    this.surveys = surveys;
    this.units = units;
  }

  @Bean
  static PublicPath surveyPath() {
    return new PublicPath("/e/", Links.KIND);
  }

  /**
   * @throws Refused not found when the link is no more, conflict when the survey takes no answers
   */
  public Doorway open(LinkId id) {
    Doorway door = look(id);
    door.survey().mustTakeAnswers();
    return door;
  }

  /** Also when the survey takes no answers any more. */
  public Doorway look(LinkId id) {
    Link link = link(id);
    Survey survey = surveys.get(link.surveyId());
    return new Doorway(
        link,
        survey,
        screens.get(survey, one -> one.questionnaire().screens()),
        units.tree().root().name());
  }

  private Link link(LinkId id) {
    var asked = new Known(Tenant.required(), id);
    Link link = links.getIfPresent(asked);
    if (link != null) return link;
    Link found = surveys.link(id).orElseThrow(Refused::notFound);
    links.put(asked, found);
    return found;
  }
}
