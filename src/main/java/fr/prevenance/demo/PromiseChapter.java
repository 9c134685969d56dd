package fr.prevenance.demo;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.OpinionDoor;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.PublicationDesk;
import fr.prevenance.promise.Signature;
import fr.prevenance.promise.VersionDesk;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The charters as they were written, signed and published. */
@Component
@Order(5)
class PromiseChapter implements DemoChapter {

  private final CharterDesk charters;
  private final Words words;
  private final PublicationDesk publications;
  private final Teller teller;

  /** What a charter's text is made with. */
  @Component
  record Words(VersionDesk versions, CommitmentDesk commitments) {}

  PromiseChapter(CharterDesk charters, Words words, PublicationDesk publications, Teller teller) {
    this.charters = charters;
    this.words = words;
    this.publications = publications;
    this.teller = teller;
  }

  @Override
  public void tell(LocalDate today) {
    Viewer claire = teller.claire();
    network(claire, today);
    coast(claire, today);
    partner(claire, today);
    publish(claire);
  }

  private void network(Viewer claire, LocalDate today) {
    String key = OndeaPromises.CHARTER;
    open(
        claire,
        key,
        "Charte du Réseau Ondéa",
        CharterKind.CUSTOMERS,
        "Bouger sans souci",
        "voyageurs",
        null,
        null,
        null);
    charters.change(claire, key, OndeaCharter.inEnglish(), null);
    words.versions().preface(claire, key, OndeaCharter.preface(), null);
    OtherPromises.firstVersion().forEach(one -> words.commitments().add(claire, key, one.wish()));
    words.versions().publish(claire, key, today.minusMonths(16));
    words.versions().open(claire, key);
    words.versions().preface(claire, key, new PrefaceWish(null, null, OndeaCharter.group()), null);
    Set<String> known =
        OtherPromises.firstVersion().stream().map(DemoPromise::key).collect(Collectors.toSet());
    for (DemoPromise one : OndeaPromises.network()) {
      if (known.remove(one.key()))
        words.commitments().edit(claire, key, one.key(), one.wish(), null);
      else words.commitments().add(claire, key, one.wish());
    }
    known.forEach(gone -> words.commitments().withdraw(claire, key, gone));
    for (int i = 0; i < OndeaPromises.network().size(); i++)
      words.commitments().move(claire, key, OndeaPromises.network().get(i).key(), i + 1);
    words.versions().publish(claire, key, today.minusMonths(4));
  }

  private void coast(Viewer claire, LocalDate today) {
    String key = OndeaPromises.COAST;
    open(
        claire,
        key,
        "Charte du Littoral",
        CharterKind.CUSTOMERS,
        null,
        "voyageurs du littoral",
        null,
        OndeaUnits.LITTORAL,
        OndeaPromises.CHARTER);
    OtherPromises.coast().forEach(one -> words.commitments().add(claire, key, one.wish()));
    words.versions().publish(claire, key, today.minusMonths(3));
  }

  private void partner(Viewer claire, LocalDate today) {
    String key = OndeaPromises.PARTNER;
    open(
        claire,
        key,
        "Charte avec la Métropole",
        CharterKind.PARTNER,
        null,
        "services de la Métropole",
        "Métropole des Rives",
        null,
        null);
    OtherPromises.partner().forEach(one -> words.commitments().add(claire, key, one.wish()));
    int number = words.versions().validate(claire, key).number();
    words
        .versions()
        .sign(
            claire,
            key,
            number,
            new Signature(
                Signature.Side.US, "Hervé Castel", "Directeur du réseau", today.minusMonths(6)));
    words
        .versions()
        .sign(
            claire,
            key,
            number,
            new Signature(
                Signature.Side.PARTNER,
                "Solène Arnoux",
                "Élue référente mobilité",
                today.minusMonths(6)));
    words.versions().publish(claire, key, today.minusMonths(6));
  }

  private void publish(Viewer claire) {
    publications.publish(claire, OndeaPromises.CHARTER);
    publications.doors().stream()
        .map(OpinionDoor::path)
        .findFirst()
        .ifPresent(door -> publications.offer(claire, OndeaPromises.CHARTER, door));
  }

  private void open(
      Viewer claire,
      String key,
      String title,
      CharterKind kind,
      @Nullable String slogan,
      String audience,
      @Nullable String partner,
      @Nullable String unitKey,
      @Nullable String parentKey) {
    charters.create(
        claire,
        new CharterWish(key, title, kind, slogan, audience, "fr", partner, unitKey, parentKey));
  }
}
