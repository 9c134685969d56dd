/** Keeps long and nightly work in PostgreSQL. Announces nothing. Needs the database. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.jobs;
