package fr.prevenance.platform.files;

/**
 * A file that was taken in.
 *
 * @param hash of its content, under which it is kept
 * @param type what its content is, as browsers name it
 */
public record StoredFile(String hash, String type, long size) {}
