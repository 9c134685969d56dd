package fr.prevenance.promise.web.versions;

import fr.prevenance.promise.Signature;
import fr.prevenance.promise.web.draft.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A signature as typed. */
public record SignatureForm(
    @Nullable String side, @Nullable String name, @Nullable String title, @Nullable String on) {

  Signature signature() {
    var typed = new Typed();
    LocalDate day = typed.requiredDay("on", on);
    typed.refuse();
    Signature.Side ours = "PARTNER".equals(side) ? Signature.Side.PARTNER : Signature.Side.US;
    return new Signature(ours, Typed.line(name), Typed.text(title), day);
  }
}
