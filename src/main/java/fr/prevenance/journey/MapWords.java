package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.platform.Keys;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the words of a map, and gathers what does not fit. */
public final class MapWords {

  public static final int NAME = 200;
  public static final int TEXT = 600;
  private static final int LIST = 30;
  private static final int MOST = 200;

  private final List<Refused.Field> wrong = new ArrayList<>();

  public void refuse() {
    if (!wrong.isEmpty()) throw Refused.invalidFields(wrong);
  }

  public void refuse(String field, String key, Object... arguments) {
    if (wrong.size() < MOST) wrong.add(new Refused.Field(field, key, List.of(arguments)));
  }

  public String required(String field, @Nullable String said, int longest, String missing) {
    String line = line(field, said, longest);
    if (line.isEmpty()) refuse(field, missing);
    return line;
  }

  public String line(String field, @Nullable String said, int longest) {
    String line = said == null ? "" : said.strip().replaceAll("\\s*\\R\\s*", " ");
    if (line.chars().anyMatch(Character::isISOControl)) refuse(field, "refused.control");
    else if (line.length() > longest) refuse(field, "refused.too-long", longest);
    return line;
  }

  public List<String> each(String field, @Nullable List<String> said, int longest) {
    List<String> read = new ArrayList<>();
    List<String> given = orEmpty(said);
    if (given.size() > LIST) refuse(field, "journey.list.many", LIST);
    for (int i = 0; i < Math.min(given.size(), LIST); i++) {
      String line = line(field + "[" + i + "]", given.get(i), longest);
      if (!line.isEmpty() && !read.contains(line)) read.add(line);
    }
    return read;
  }

  public String key(String field, @Nullable String said, Supplier<String> made) {
    if (said == null || said.isBlank()) return made.get();
    if (Keys.fits(said)) return said;
    refuse(field, Keys.isReserved(said) ? "refused.key-reserved" : "refused.key-shape", said);
    return said;
  }

  public int between(String field, @Nullable Integer said, int usual, int least, int most) {
    if (said == null) return usual;
    if (said < least || said > most) refuse(field, "journey.number.between", least, most);
    return said;
  }

  public @Nullable Channel channel(String field, @Nullable String said) {
    return said == null || said.isBlank()
        ? null
        : word(field, said, Channel.class, "journey.channel.unknown");
  }

  public <E extends Enum<E>> @Nullable E word(
      String field, @Nullable String said, Class<E> words, String unknown) {
    for (E one : words.getEnumConstants()) if (one.name().equals(said)) return one;
    refuse(field, unknown, said == null ? "" : said);
    return null;
  }

  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
