/** Keeps what a person or a team is expected to hold of the charters, signed by both sides. */
@org.springframework.modulith.NamedInterface("contract")
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.contract;
