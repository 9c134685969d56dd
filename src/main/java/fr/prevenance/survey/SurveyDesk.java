package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes, publishes and closes surveys. */
@Service
public class SurveyDesk {

  private final Surveys surveys;
  private final Links links;
  private final SurveyGround ground;
  private final KnownSurveys known;
  private final Clock clock;

  SurveyDesk(Surveys surveys, Links links, SurveyGround ground, KnownSurveys known, Clock clock) {
    this.surveys = surveys;
    this.links = links;
    this.ground = ground;
    this.known = known;
    this.clock = clock;
  }

  @Transactional
  public Survey create(SurveyDraft draft) {
    Survey survey = draft.survey(new SurveyId(Ids.next()));
    if (surveys.find(survey.key()).isPresent())
      throw Refused.conflict("survey.key.taken", survey.key());
    surveys.insert(survey);
    links.add(survey.id(), "", ground.mainTarget());
    if (draft.touchpointKey() != null) ground.tie(survey, draft.touchpointKey());
    ground.declare(survey);
    return survey;
  }

  /**
   * @param version the one that the editor started from; null accepts any
   */
  @Transactional
  public Survey edit(String key, SurveyDraft draft, @Nullable Integer version) {
    Survey survey = read(key);
    if (version != null && !version.equals(survey.version()))
      throw Refused.conflict("survey.changed-meanwhile");
    Survey wished = draft.survey(survey.id());
    Survey edited = survey.edit(wished.title(), wished.locale(), wished.questionnaire());
    save(edited);
    ground.declare(edited);
    return edited;
  }

  @Transactional
  public Survey publish(String key) {
    return publish(key, clock.instant());
  }

  /**
   * @param since for what has been open elsewhere before it came here
   */
  @Transactional
  public Survey publish(String key, Instant since) {
    Survey published = read(key).publish(since);
    save(published);
    ground.declare(published);
    return published;
  }

  @Transactional
  public Survey close(String key) {
    Survey closed = read(key).close(clock.instant());
    save(closed);
    return closed;
  }

  /**
   * Answers carry the new slice from now on; those before are counted under it by whoever asked.
   */
  @Transactional
  public Survey breakDown(String key, String field) {
    Survey more = read(key).breakDownBy(field);
    save(more);
    return more;
  }

  @Transactional
  public void delete(String key) {
    Survey survey = read(key);
    survey.mustBeDraft();
    links.of(survey.id()).forEach(link -> links.remove(link.id()));
    surveys.delete(survey.id());
    known.forget();
  }

  @Transactional
  public Link addLink(String key, String label, Link.Target target) {
    Survey survey = read(key);
    Link link = links.add(survey.id(), label.strip(), target);
    if (target.touchpoint() != null) ground.declare(survey);
    return link;
  }

  @Transactional
  public void removeLink(String key, LinkId id) {
    if (links.of(read(key).id()).stream().noneMatch(link -> link.id().equals(id)))
      throw Refused.notFound();
    links.remove(id);
  }

  @Transactional(readOnly = true)
  public List<Link> links(SurveyId survey) {
    return links.of(survey);
  }

  @Transactional(readOnly = true)
  public Link mainLink(SurveyId survey) {
    return links.of(survey).getFirst();
  }

  @Transactional(readOnly = true)
  public List<Survey> all() {
    return surveys.all();
  }

  /** A remembered survey costs no transaction: every answer asks for it. */
  public Survey get(String key) {
    return known.get(key, () -> surveys.find(key));
  }

  public Survey get(SurveyId id) {
    return known.get(id, () -> surveys.find(id));
  }

  /** As it is now, unchanged until the transaction ends: for whoever brings much under it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Survey hold(SurveyId id) {
    return surveys.hold(id).orElseThrow(Refused::notFound);
  }

  @Transactional(readOnly = true)
  public Optional<Link> link(LinkId id) {
    return links.find(id);
  }

  private Survey read(String key) {
    return surveys.find(key).orElseThrow(Refused::notFound);
  }

  private void save(Survey survey) {
    if (!surveys.update(survey)) throw Refused.conflict("survey.changed-meanwhile");
    known.forget();
  }
}
