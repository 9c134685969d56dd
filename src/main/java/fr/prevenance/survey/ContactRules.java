package fr.prevenance.survey;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Contact details that someone could write to or call; only obvious slips are refused. */
final class ContactRules {

  private static final int NAME_LIMIT = 200;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,189}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-/\\u00A0\\u202F]{6,30}");

  private ContactRules() {}

  static Reading read(
      @Nullable String name, @Nullable String email, @Nullable String phone, boolean consent) {
    String person = line(name);
    String address = line(email);
    String number = line(phone);
    if (person.isEmpty() && address.isEmpty() && number.isEmpty()) {
      return Reading.MISSING;
    }
    if (CleanText.length(person) > NAME_LIMIT) {
      return Reading.problem("survey.text.too-long", CleanText.length(person), NAME_LIMIT);
    }
    if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
      return Reading.problem("survey.answer.contact-email", CleanText.excerpt(address));
    }
    if (!number.isEmpty() && !isPhone(number)) {
      return Reading.problem("survey.answer.contact-phone", CleanText.excerpt(number));
    }
    return new Reading.Given(
        new Value.Contact(orNull(person), orNull(address), orNull(number), consent));
  }

  static boolean isPhone(String text) {
    return PHONE.matcher(text).matches() && text.chars().filter(Character::isDigit).count() >= 6;
  }

  private static String line(@Nullable String raw) {
    return CleanText.of(raw).replaceAll("\\s+", " ");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
