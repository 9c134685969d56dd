package fr.prevenance.journey;

import java.util.List;

/**
 * A part of the journey. What is not said is empty.
 *
 * @param doing what the customer does
 * @param expects what the customer expects
 * @param feels what the customer is supposed to feel, in words
 * @param fits which information channels suit which type of customer here
 */
public record Stage(
    String key,
    String name,
    String doing,
    String expects,
    String feels,
    List<ChannelFit> fits,
    List<Touchpoint> touchpoints) {

  public Stage {
    fits = List.copyOf(fits);
    touchpoints = List.copyOf(touchpoints);
  }

  public static Stage named(String key, String name) {
    return new Stage(key, name, "", "", "", List.of(), List.of());
  }

  public Stage with(List<Touchpoint> newTouchpoints) {
    return new Stage(key, name, doing, expects, feels, fits, newTouchpoints);
  }
}
