@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.contract;
