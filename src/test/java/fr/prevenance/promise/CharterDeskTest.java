package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CharterDeskTest {

  @Autowired World world;
  @Autowired Viewers viewers;
  @Autowired CharterDesk charters;
  @Autowired VersionDesk versions;
  @Autowired CommitmentDesk commitments;
  @Autowired Standings standings;
  @Autowired StandingWatch watch;

  @Test
  void a_charter_is_written_published_and_noted() {
    var home = world.open("Acmé");
    home.run(() -> {
      Viewer viewer = viewers.script(new TokenId(UUID.randomUUID()), "tests");
      Charter charter = charters.create(viewer, CharterWish.titled("Nos engagements"));
      Commitment one =
          commitments.add(
              viewer,
              charter.key(),
              CommitmentWish.of("Nous vous disons la cause.")
                  .proved(MeasureRef.of("test.fixed", "better"), Operator.AT_LEAST, 7, 0.5));
      LocalDate today = charters.today(charter);
      CharterVersion version = versions.publish(viewer, charter.key(), today);
      assertThat(charters.history(charter.id()).stateOn(version, today))
          .isEqualTo(VersionState.IN_FORCE);
      assertThat(version.commitments()).containsExactly(one);
      assertThat(watch.look()).isEqualTo(1);
      assertThat(watch.look()).isZero();
      Standing standing = standings.of(version.commitments(), charter.unit(), today).getFirst();
      assertThat(standing.state()).isEqualTo(CommitmentState.KEPT);
      assertThat(standing.since()).isEqualTo(today);
    });
  }
}
