package fr.prevenance.journey.web.map;

import fr.prevenance.journey.ChannelFit;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.web.Names;
import fr.prevenance.platform.web.Words;
import java.util.List;

/** How well the channels inform each type of customers at a stage. */
record FitItems(List<String> audiences) {

  List<Item> of(Stage stage) {
    return audiences.stream()
        .map(audience -> new Item.Fits(audience, fits(stage, audience)))
        .filter(one -> !one.fits().isEmpty())
        .<Item>map(one -> one)
        .toList();
  }

  private static List<Item.Fit> fits(Stage stage, String audience) {
    return stage.fits().stream()
        .filter(one -> one.audience().equals(audience))
        .map(FitItems::fit)
        .toList();
  }

  private static Item.Fit fit(ChannelFit one) {
    String word = Words.t("mapview.fit." + one.fit());
    String channel = Words.t("mapview.channel." + one.channel());
    return switch (one.fit()) {
      case GOOD -> new Item.Fit(channel, Names.icon(one.channel()), word, "circle-check", "tenu");
      case FAIR ->
          new Item.Fit(channel, Names.icon(one.channel()), word, "circle-half-2", "risque");
      case POOR -> new Item.Fit(channel, Names.icon(one.channel()), word, "circle-x", "rompu");
    };
  }
}
