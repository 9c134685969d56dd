package fr.prevenance.demo;

import org.jspecify.annotations.Nullable;

/** A unit as the API takes it; the root alone has no parent. */
public record DemoUnit(String key, String name, String type, @Nullable String parentKey) {}
