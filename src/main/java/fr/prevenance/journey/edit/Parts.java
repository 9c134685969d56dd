package fr.prevenance.journey.edit;

import fr.prevenance.journey.Actor;
import fr.prevenance.journey.MomentLink;
import fr.prevenance.journey.PainPoint;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.signal.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact taken apart, so that one part can be exchanged. */
final class Parts {

  String key;
  String name;
  @Nullable Channel channel;
  boolean humanised;
  String symbol;
  @Nullable Integer emotion;
  int importance;
  @Nullable MomentLink moment;
  List<Actor> actors;
  List<PainPoint> painPoints;
  List<String> criteria;
  List<String> commitments;
  List<String> skills;

  Parts(Touchpoint one) {
    key = one.key();
    name = one.name();
    channel = one.channel();
    humanised = one.humanised();
    symbol = one.symbol();
    emotion = one.emotion();
    importance = one.importance();
    moment = one.moment();
    actors = one.actors();
    painPoints = one.painPoints();
    criteria = one.criteria();
    commitments = one.commitments();
    skills = one.skills();
  }

  Touchpoint joined() {
    return new Touchpoint(
        key,
        name,
        channel,
        humanised,
        symbol,
        emotion,
        importance,
        moment,
        actors,
        painPoints,
        criteria,
        commitments,
        skills);
  }
}
