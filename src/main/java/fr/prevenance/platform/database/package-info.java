/**
 * Keeps the PostgreSQL server, its roles and the migrations of every module. Announces nothing.
 * Needs a data folder or a server.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.database;
