package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Secrets;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The unguessable name of one rendering of a survey; the response takes it over. */
final class DraftToken {

  private static final int RANDOM = 4;

  private DraftToken() {}

  static ResponseId fresh() {
    return new ResponseId(Ids.random());
  }

  /** Only random ids: those in time order belong to answers that came by another door. */
  static ResponseId read(String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.version() == RANDOM && id.toString().equals(text)) return new ResponseId(id);
    } catch (IllegalArgumentException notAnId) {
      throw Refused.notFound();
    }
    throw Refused.notFound();
  }

  /**
   * Another person at the same rendering, as at a kiosk. The same answers sent twice lead to the
   * same name, hence to one response.
   */
  static ResponseId next(ResponseId complete, Answers others) {
    ByteBuffer hash = ByteBuffer.wrap(Secrets.hash(complete.value() + AnswersJson.write(others)));
    long high = (hash.getLong() & ~0xF000L) | 0x4000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new ResponseId(new UUID(high, low));
  }
}
