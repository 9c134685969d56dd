package fr.prevenance.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Unguessable codes and their hashes: only the hash is ever stored. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

  private Secrets() {}

  /**
   * A code of letters and digits that nobody confuses when reading it aloud; 5 bits a character.
   */
  public static String code(int length) {
    var code = new StringBuilder(length);
    for (int i = 0; i < length; i++)
      code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    return code.toString();
  }

  public static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
