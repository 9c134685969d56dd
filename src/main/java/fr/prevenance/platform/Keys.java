package fr.prevenance.platform;

import fr.prevenance.Refused;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The short names by which scripts call things. */
public final class Keys {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");
  private static final Set<String> RESERVED = Set.of("unit", "month", "channel", "new");

  private Keys() {}

  public static boolean hasShape(String key) {
    return SHAPE.matcher(key).matches();
  }

  /** Words that addresses and groupings keep for themselves. */
  public static boolean isReserved(String key) {
    return RESERVED.contains(key);
  }

  public static boolean fits(String key) {
    return hasShape(key) && !isReserved(key);
  }

  public static void check(String field, String key) {
    if (RESERVED.contains(key)) throw Refused.invalidField(field, "refused.key-reserved", key);
    if (!fits(key)) throw Refused.invalidField(field, "refused.key-shape", key);
  }

  /** The key made from a name, numbered from 2 when it is taken. */
  public static String free(String name, Predicate<String> taken) {
    String wished = from(name);
    String key = wished;
    for (int n = 2; taken.test(key); n++) key = wished + "-" + n;
    return key;
  }

  /** A key made from a name: « Être prévenu à temps » → {@code etre-prevenu-a-temps}. */
  public static String from(String name) {
    String key =
        Likeness.unaccented(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("(^-+)|(-+$)", "");
    if (key.length() > 50) key = key.substring(0, 50).replaceAll("-+$", "");
    return key.isEmpty() || RESERVED.contains(key) ? key + "x" : key;
  }
}
