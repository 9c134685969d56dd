package fr.prevenance.platform.database;

/**
 * Where the data lives: the application's role owns nothing, the owner's is for migrations only.
 */
public record Database(
    String url,
    String username,
    String password,
    String ownerUsername,
    String ownerPassword,
    boolean embedded) {}
