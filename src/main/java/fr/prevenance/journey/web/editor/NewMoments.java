package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.MomentLink;
import fr.prevenance.journey.edit.FieldEdit;
import fr.prevenance.journey.edit.Moments;
import fr.prevenance.journey.edit.Said;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.standard.MomentDesk;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new moment of truth goes to the service standard, its only home; the contact refers to it. */
@Component
class NewMoments {

  private final MomentDesk moments;
  private final EditDesk edits;

  NewMoments(MomentDesk moments, EditDesk edits) {
    this.moments = moments;
    this.edits = edits;
  }

  @Transactional
  public Journey add(Viewer viewer, String key, String touchpoint, String channel, String name) {
    MomentOfTruth moment = moments.add(viewer, channel(channel), name);
    var link = new MomentLink(moment.id().value(), moment.channel(), moment.name());
    return edits.change(
        viewer,
        key,
        null,
        FieldEdit.of("touchpoints/" + touchpoint + "/moment", Said.of(Moments.value(link))));
  }

  private static Channel channel(String typed) {
    return Arrays.stream(Channel.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElseThrow(() ->
            typed.isEmpty()
                ? Refused.invalidField("channel", "standard.moment.channel-missing")
                : Refused.invalidField("channel", "journey.channel.unknown", typed));
  }
}
