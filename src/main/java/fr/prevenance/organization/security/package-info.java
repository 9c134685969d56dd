@org.jspecify.annotations.NullMarked
package fr.prevenance.organization.security;
