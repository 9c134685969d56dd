@org.jspecify.annotations.NullMarked
package fr.prevenance.action.web;
