package fr.prevenance.journey.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The document that travels: actors in the order in which they stand on their circle. */
public record StakeholderMap(
    String title, List<Stakeholder> actors, List<Tie> ties, List<Exchange> exchanges) {

  public StakeholderMap {
    actors = List.copyOf(actors);
    ties = List.copyOf(ties);
    exchanges = List.copyOf(exchanges);
  }

  public Optional<Stakeholder> actor(String key) {
    return actors.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  public List<Stakeholder> circle(int circle) {
    return actors.stream().filter(one -> one.circle() == circle).toList();
  }

  /** All but the customer. */
  public List<Stakeholder> around() {
    return actors.stream().filter(one -> !one.isCustomer()).toList();
  }

  public Stream<Tie> tiesOf(String actor) {
    return ties.stream().filter(one -> one.touches(actor));
  }

  public Optional<Exchange> exchange(String key) {
    return exchanges.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  StakeholderMap titled(String newTitle) {
    return new StakeholderMap(newTitle, actors, ties, exchanges);
  }

  StakeholderMap withActors(List<Stakeholder> newActors) {
    return new StakeholderMap(title, newActors, ties, exchanges);
  }

  StakeholderMap withTies(List<Tie> newTies) {
    return new StakeholderMap(title, actors, newTies, exchanges);
  }

  StakeholderMap withExchanges(List<Exchange> newExchanges) {
    return new StakeholderMap(title, actors, ties, newExchanges);
  }
}
