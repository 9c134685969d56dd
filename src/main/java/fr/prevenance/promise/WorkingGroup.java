package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.util.List;

/** Who wrote a version, by trade, and who came. */
public record WorkingGroup(int meetings, List<Member> members) {

  public static final WorkingGroup NOBODY = new WorkingGroup(0, List.of());

  public record Member(String name, String trade, int attended) {

    public Member {
      name = Text.line("group.name", name, Text.NAME);
      trade = Text.line("group.trade", trade, Text.NAME);
      if (name.isEmpty()) throw Refused.invalidField("group.name", "promise.group.name-missing");
      if (trade.isEmpty())
        throw Refused.invalidField("group.trade", "promise.group.trade-missing", name);
    }
  }

  public WorkingGroup {
    members = List.copyOf(members);
    if (meetings < 0) throw Refused.invalidField("group.meetings", "promise.group.meetings");
    for (Member member : members) {
      if (member.attended() < 0 || member.attended() > meetings) {
        throw Refused.invalidField(
            "group.attended", "promise.group.attended", member.name(), meetings);
      }
    }
  }

  public List<String> trades() {
    return members.stream().map(Member::trade).distinct().toList();
  }
}
