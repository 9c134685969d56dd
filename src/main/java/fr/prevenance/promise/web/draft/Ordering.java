package fr.prevenance.promise.web.draft;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.CommitmentWish;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds commitments and puts them in order, several steps at once or none. */
@Component
class Ordering {

  private final CommitmentDesk desk;

  Ordering(CommitmentDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public Commitment add(Viewer viewer, String charter, AddForm form) {
    Commitment added =
        desk.add(
            viewer, charter, CommitmentWish.of(form.sentence() == null ? "" : form.sentence()));
    String axis = Typed.text(form.axis());
    return axis == null
        ? added
        : desk.edit(viewer, charter, added.key(), CommitmentWish.inAxis(axis), null);
  }

  @Transactional
  public Commitment vary(Viewer viewer, String charter, String basedOn) {
    return desk.add(viewer, charter, CommitmentWish.variantOf(basedOn));
  }

  @Transactional
  public void put(Viewer viewer, String charter, List<String> order) {
    for (int i = 0; i < order.size(); i++) desk.move(viewer, charter, order.get(i), i + 1);
  }
}
