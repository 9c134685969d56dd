package fr.prevenance.journey.edit;

import fr.prevenance.journey.ChannelFit;
import fr.prevenance.journey.Stage;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.List;

/** How channels suit types of customers, as a grid: a row per channel, a column per type. */
public final class Fits {

  private Fits() {}

  /** The field of a cell. */
  public static String cell(Channel channel, int audience) {
    return channel.name() + "-" + audience;
  }

  static List<ChannelFit> read(Said said) {
    List<ChannelFit> fits = new ArrayList<>();
    List<String> audiences = said.all("audience");
    for (int i = 0; i < audiences.size(); i++) {
      for (Channel channel : Channel.values()) {
        String typed = said.line(cell(channel, i));
        if (!typed.isEmpty())
          fits.add(
              new ChannelFit(
                  audiences.get(i),
                  channel,
                  said.word(typed, ChannelFit.Fit.class, "journey.fit.unknown")));
      }
    }
    return fits;
  }

  static List<String> told(Stage stage) {
    return stage.fits().stream()
        .map(fit ->
            Words.t(
                "mapeditor.fit.told",
                fit.audience(),
                Words.t("promise.channel." + fit.channel()),
                Words.t("mapeditor.fit." + fit.fit())))
        .toList();
  }
}
