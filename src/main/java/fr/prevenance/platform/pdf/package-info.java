@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.pdf;
