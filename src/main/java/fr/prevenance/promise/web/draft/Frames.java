package fr.prevenance.promise.web.draft;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.web.CoverText;
import fr.prevenance.promise.web.VersionText;
import org.springframework.stereotype.Component;

/** Opens the editor for those who may write in it. */
@Component
public class Frames {

  private final CharterDesk charters;

  Frames(CharterDesk charters) {
    this.charters = charters;
  }

  /** Found only by those who may write to it. */
  public Charter writable(Viewer viewer, String key) {
    viewer.mustWrite();
    Charter charter = charters.get(viewer, key);
    viewer.unit(viewer.units().get(charter.unit()).key());
    return charter;
  }

  public Frame of(Viewer viewer, Charter charter, CharterVersion version) {
    return new Frame(
        charter.key(),
        charter.title(),
        CoverText.of(viewer, charter),
        VersionText.of(charters.history(charter.id()), version, charters.today(charter)),
        version.number(),
        charter.isVariant(),
        charter.kind() == CharterKind.PARTNER);
  }
}
