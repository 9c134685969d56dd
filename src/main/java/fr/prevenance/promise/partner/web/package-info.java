@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.partner.web;
