package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import java.util.List;

public record DropTie(String from, String to, Tie.Nature nature) implements StakeholderEdit {

  @Override
  public String target() {
    return "links/" + from + "/" + to + "/" + nature;
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    return new Edit.Saying("stakeholder.edit.untied", List.of(PutTie.name(before, from), PutTie.name(before, to)));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    List<Tie> left = map.ties().stream().filter(tie -> !isIt(tie)).toList();
    if (left.size() == map.ties().size()) throw Refused.notFound();
    return StakeholderDocument.draft(map.withTies(left), null);
  }

  private boolean isIt(Tie tie) {
    return tie.from().equals(from) && tie.to().equals(to) && tie.nature() == nature;
  }
}
