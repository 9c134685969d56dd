/**
 * Keeps how pages look and speak: words, formats, views, assets, navigation and small server-side
 * charts. Announces nothing. Needs nobody.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.web;
