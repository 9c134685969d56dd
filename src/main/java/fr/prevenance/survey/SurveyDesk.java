package fr.prevenance.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.signal.Signals;
import fr.prevenance.signal.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes, publishes and closes surveys. */
@Service
public class SurveyDesk {

  private record Known(OrganizationId organization, Object name) {}

  private final Cache<Known, Survey> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final Surveys surveys;
  private final Links links;
  private final Ground ground;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SurveyDesk(Surveys surveys, Links links, Ground ground, TransactionTemplate transaction, Clock clock) {
    this.surveys = surveys;
    this.links = links;
    this.ground = ground;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Transactional
  public Survey create(SurveyDraft draft) {
    Survey survey = draft.survey(new SurveyId(Ids.next()));
    if (surveys.find(survey.key()).isPresent()) throw Refused.conflict("survey.key.taken", survey.key());
    surveys.insert(survey);
    links.add(survey.id(), "", ground.mainTarget());
    ground.declare(survey);
    return survey;
  }

  /** @param version the one that the editor started from; null accepts any */
  @Transactional
  public Survey edit(String key, SurveyDraft draft, @Nullable Integer version) {
    Survey survey = read(key);
    if (version != null && !version.equals(survey.version())) throw Refused.conflict("survey.changed-meanwhile");
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

  /** @param since for what has been open elsewhere before it came here */
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

  @Transactional
  public void delete(String key) {
    Survey survey = read(key);
    survey.mustBeDraft();
    links.of(survey.id()).forEach(link -> links.remove(link.id()));
    surveys.delete(survey.id());
    forget();
  }

  @Transactional
  public Link addLink(String key, String label, Link.Target target) {
    return links.add(read(key).id(), label.strip(), target);
  }

  @Transactional
  public void removeLink(String key, LinkId id) {
    if (links.of(read(key).id()).stream().noneMatch(link -> link.id().equals(id))) throw Refused.notFound();
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
    return remembered(key, () -> surveys.find(key));
  }

  public Survey get(SurveyId id) {
    return remembered(id, () -> surveys.find(id));
  }

  public Optional<Link> link(LinkId id) {
    return Objects.requireNonNull(transaction.execute(status -> links.find(id)));
  }

  private Survey remembered(Object name, java.util.function.Supplier<Optional<Survey>> reading) {
    var asked = new Known(Tenant.required(), name);
    Survey survey = known.getIfPresent(asked);
    if (survey != null) return survey;
    Optional<Survey> found = Objects.requireNonNull(transaction.execute(status -> reading.get()));
    survey = found.orElseThrow(Refused::notFound);
    known.put(asked, survey);
    return survey;
  }

  private Survey read(String key) {
    return surveys.find(key).orElseThrow(Refused::notFound);
  }

  private void save(Survey survey) {
    if (!surveys.update(survey)) throw Refused.conflict("survey.changed-meanwhile");
    forget();
  }

  private void forget() {
    OrganizationId organization = Tenant.required();
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCompletion(int status) {
        known.asMap().keySet().removeIf(one -> one.organization().equals(organization));
      }
    });
  }

  /** What a survey stands on: criteria for its scored questions, the root unit for its main link. */
  @org.springframework.stereotype.Component
  static class Ground {

    private final CriterionDesk criteria;
    private final Signals signals;
    private final UnitDesk units;

    Ground(CriterionDesk criteria, Signals signals, UnitDesk units) {
      this.criteria = criteria;
      this.signals = signals;
      this.units = units;
    }

    Link.Target mainTarget() {
      return new Link.Target(units.tree().root().id(), null, Mode.LINK, Map.of(), true);
    }

    void declare(Survey survey) {
      List<Subject> subjects = new ArrayList<>();
      subjects.add(new Subject(Subjects.of(survey.id()), null, null));
      for (Question question : survey.questionnaire().questions()) {
        if (question.type().countable()) {
          subjects.add(new Subject(Subjects.of(survey.id(), question.key()), criterion(survey, question), question.scale()));
        }
      }
      signals.declare(subjects);
    }

    /** An importance weighs a criterion, it says nothing of how well it is served. */
    private @Nullable CriterionId criterion(Survey survey, Question question) {
      if (question.isImportance() || !question.type().scored()) return null;
      String key = question.ties().criterionKey();
      if (key != null) return criteria.required(key).id();
      return criteria.ensure(fr.prevenance.platform.Keys.from(survey.key() + "-" + question.key()), question.label()).id();
    }
  }
}
