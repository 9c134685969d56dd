package fr.prevenance.journey.web.touchpoint;

import fr.prevenance.journey.MomentLink;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.map.Item;
import fr.prevenance.journey.web.map.PainItems;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.promise.standard.Ritual;
import fr.prevenance.promise.standard.ServiceCue;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a map ties to a contact, with the moment of truth from where it lives. */
@Component
class HeldParts {

  private final ServiceStandardDesk standard;

  HeldParts(ServiceStandardDesk standard) {
    this.standard = standard;
  }

  TouchpointPage.Held of(MapFacts facts, LivePoint point) {
    var one = point.touchpoint();
    return new TouchpointPage.Held(
        new PainItems(facts).of(one.key()),
        one.commitments().stream()
            .flatMap(key -> Stream.ofNullable(facts.pledges().get(key)))
            .map(pledge ->
                new Item.Promise(pledge.label(), pledge.sentence(), pledge.state(), pledge.href()))
            .toList(),
        moment(one.moment()),
        one.actors().stream()
            .map(actor ->
                new TouchpointPage.Played(actor.name(), Words.t("mapview.actor." + actor.kind())))
            .toList(),
        one.skills());
  }

  private TouchpointPage.@Nullable Moment moment(@Nullable MomentLink link) {
    if (link == null) return null;
    Optional<MomentOfTruth> found =
        standard.inForce().stream()
            .flatMap(text -> text.face(Face.SERVICE).moments().stream())
            .filter(moment -> isMeant(link, moment))
            .findFirst();
    return new TouchpointPage.Moment(
        found.map(MomentOfTruth::name).orElse(link.name()),
        Words.t("mapview.channel." + found.map(MomentOfTruth::channel).orElse(link.channel())),
        found.map(MomentOfTruth::emotion).orElse(""),
        found.stream().flatMap(moment -> moment.rituals().stream()).map(Ritual::text).toList(),
        found.stream().flatMap(moment -> moment.cues().stream()).map(ServiceCue::text).toList());
  }

  /** By its id, or by channel and name when the map came from elsewhere. */
  private static boolean isMeant(MomentLink link, MomentOfTruth moment) {
    if (link.id() != null) return moment.id().value().equals(link.id());
    return moment.channel() == link.channel() && moment.name().equals(link.name());
  }
}
