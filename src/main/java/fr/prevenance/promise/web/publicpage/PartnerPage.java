package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner sees of the charter that it signs.
 *
 * @param texts the one in force first, then the one to come
 */
public record PartnerPage(Front front, List<Text> texts, List<Review> reviews, Form form) {

  /**
   * @param path the address that was given
   */
  public record Front(
      String path,
      String organization,
      String title,
      String partner,
      String language,
      List<String> languages) {}

  /**
   * @param state « Version 2, en vigueur depuis le… »
   */
  public record Text(int number, String state, PublicCharter charter, Hands hands) {}

  /**
   * @param awaited whether the partner may sign here
   */
  public record Hands(List<String> ours, List<String> theirs, boolean awaited) {}

  public record Review(String day, String present, String note) {}

  public @Nullable Text awaited() {
    return texts.stream().filter(text -> text.hands().awaited()).findFirst().orElse(null);
  }
}
