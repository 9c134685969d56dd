/** The pages of satisfaction: figures with what surrounds them, and the map. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.insight.web;
