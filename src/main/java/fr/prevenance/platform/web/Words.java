package fr.prevenance.platform.web;

import gg.jte.Content;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.HtmlUtils;

/**
 * Every word that a reader sees, in the language of the request. Each room brings {@code
 * messages/<room>_fr.properties} and {@code _en}; their keys start with the name of the room. An
 * unknown key is shown as it is.
 */
public final class Words {

  private static final Map<String, String> FRENCH = MessageFiles.read("fr");
  private static final Map<String, String> ENGLISH = MessageFiles.read("en");

  private Words() {}

  public static String t(String key, Object... args) {
    return t(locale(), key, args);
  }

  public static String t(Locale locale, String key, Object... args) {
    String text = bundle(locale).getOrDefault(key, key);
    return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
  }

  /** A message whose own marks ({@code <em class="tenu">}) stay while its arguments are escaped. */
  public static Content rich(String key, Object... args) {
    Object[] safe = Arrays.stream(args).map(Words::escaped).toArray();
    String html = t(key, safe);
    return output -> output.writeContent(html);
  }

  /**
   * The form of a message for this count: {@code key.zero} when it exists, {@code key.one} or
   * {@code key.other}. French says one for 0 and 1 (and 1.5), English for 1 alone. {0} is the
   * count.
   */
  public static String plural(String key, long count, Object... args) {
    return t(pluralKey(key, count), withCount(count, args));
  }

  public static Content richPlural(String key, long count, Object... args) {
    return rich(pluralKey(key, count), withCount(count, args));
  }

  public static boolean knows(String key) {
    return bundle(locale()).containsKey(key);
  }

  static Map<String, String> bundle(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
  }

  /** French outside a request, whatever the machine speaks. */
  /** Of whoever reads: {@code fr} or {@code en}. */
  public static String language() {
    return locale().getLanguage();
  }

  static Locale locale() {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    Locale asked = context == null ? null : context.getLocale();
    return asked != null && asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
  }

  private static String pluralKey(String key, long count) {
    if (count == 0 && knows(key + ".zero")) {
      return key + ".zero";
    }
    boolean one = locale().equals(Locale.FRENCH) ? Math.abs(count) < 2 : Math.abs(count) == 1;
    return key + (one ? ".one" : ".other");
  }

  private static Object[] withCount(long count, Object[] args) {
    Object[] all = new Object[args.length + 1];
    all[0] = count;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private static Object escaped(Object arg) {
    return arg instanceof Number ? arg : HtmlUtils.htmlEscape(String.valueOf(arg));
  }
}
