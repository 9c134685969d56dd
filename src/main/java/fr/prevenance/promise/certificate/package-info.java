/** Certifications by an outside body: what they cover, until when, and what is to be renewed. */
@org.springframework.modulith.NamedInterface("certificate")
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.certificate;
