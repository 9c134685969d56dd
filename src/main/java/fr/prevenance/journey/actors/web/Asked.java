package fr.prevenance.journey.actors.web;

import fr.prevenance.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which view, which actor is open, and the forms that were sent and refused.
 *
 * @param view circles, matrix or exchanges
 * @param circle where the next actor is offered to stand, after one was added there
 */
record Asked(
    String view, @Nullable String actor, @Nullable Integer circle, @Nullable Form newActor, @Nullable Form actorForm, @Nullable Form tie,
    @Nullable Form exchange, @Nullable Form title) {

  static final String CIRCLES = "circles";
  static final String MATRIX = "matrix";
  static final String EXCHANGES = "exchanges";

  static Asked view(@Nullable String view, @Nullable String actor, @Nullable Integer circle) {
    String known = view != null && (view.equals(MATRIX) || view.equals(EXCHANGES)) ? view : CIRCLES;
    return new Asked(known, actor, circle, null, null, null, null, null);
  }

  static Asked adding(Form form) {
    return new Asked(CIRCLES, null, null, form, null, null, null, null);
  }

  static Asked changing(String actor, Form form) {
    return new Asked(CIRCLES, actor, null, null, form, null, null, null);
  }

  static Asked tying(String actor, Form form) {
    return new Asked(CIRCLES, actor, null, null, null, form, null, null);
  }

  static Asked talking(Form form) {
    return new Asked(EXCHANGES, null, null, null, null, null, form, null);
  }

  static Asked titling(Form form) {
    return new Asked(CIRCLES, null, null, null, null, null, null, form);
  }
}
