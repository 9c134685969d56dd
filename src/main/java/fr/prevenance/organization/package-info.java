/**
 * Keeps organisations, their tree of units, their people, accounts and tokens, and tells who is
 * looking. Announces nothing yet. Needs the platform's tenant and pages.
 */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = "platform")
@org.jspecify.annotations.NullMarked
package fr.prevenance.organization;
