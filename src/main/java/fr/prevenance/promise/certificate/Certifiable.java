package fr.prevenance.promise.certificate;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.signal.CommitmentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The commitments that a certification can cover: those the viewer sees. */
@Component
public class Certifiable {

  /** A commitment where it is read. */
  public record Choice(Charter charter, Commitment commitment) {

    public String href() {
      return "/promise/charters/" + charter.key() + "/commitments/" + commitment.key();
    }
  }

  private final CharterDesk charters;

  Certifiable(CharterDesk charters) {
    this.charters = charters;
  }

  /** Of the texts in force, or else the newest, charter after charter. */
  public List<Choice> all(Viewer viewer) {
    return charters.all(viewer).stream()
        .flatMap(charter ->
            charters.history(charter.id()).reference(charters.today(charter)).commitments().stream()
                .map(one -> new Choice(charter, one)))
        .toList();
  }

  static Optional<Choice> find(List<Choice> all, CommitmentId id) {
    return all.stream().filter(one -> one.commitment().id().equals(id)).findFirst();
  }
}
