/**
 * Keeps the ground: the database, whose organisation the work belongs to, pages, files, jobs, the
 * habits of the API. Announces nothing. Needs nobody.
 */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform;
