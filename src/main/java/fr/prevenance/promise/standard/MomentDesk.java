package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moments of truth lived with customers, for those who draw where they are lived. */
@Service
@Transactional
@NamedInterface("standard")
public class MomentDesk {

  private final ServiceStandardDesk standards;

  MomentDesk(ServiceStandardDesk standards) {
    this.standards = standards;
  }

  /** Those in force, then those that so far only the draft has. */
  @Transactional(readOnly = true)
  public List<MomentOfTruth> all() {
    Map<MomentId, MomentOfTruth> known = new LinkedHashMap<>();
    Stream.of(standards.inForce(), standards.versions().draft())
        .flatMap(Optional::stream)
        .flatMap(version -> version.face(Face.SERVICE).moments().stream())
        .forEach(moment -> known.putIfAbsent(moment.id(), moment));
    return List.copyOf(known.values());
  }

  /** One more in the draft, which is opened when there is none. */
  public MomentOfTruth add(Viewer viewer, Channel channel, String name) {
    viewer.mustWrite();
    var same =
        all().stream()
            .filter(one -> one.channel() == channel && one.name().equalsIgnoreCase(name.strip()))
            .findFirst();
    if (same.isPresent()) return same.get();
    int number =
        standards
            .versions()
            .draft()
            .orElseGet(() -> standards.start(null, viewer.organization().language()))
            .number();
    FaceVersion face = standards.face(number, Face.SERVICE);
    FaceDraft known = FaceDraft.of(face.face());
    List<FaceDraft.MomentText> moments = new ArrayList<>(known.moments());
    if (name.isBlank()) throw Refused.invalidField("name", "standard.moment.name-missing");
    moments.add(new FaceDraft.MomentText("", channel.name(), name, "", "", ""));
    var wished = new FaceDraft(known.promise(), known.attitudes(), moments);
    return standards.write(number, Face.SERVICE, wished, face.version()).face().moments().getLast();
  }
}
