package fr.prevenance.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** With {@code reload}, templates are read from {@code src/main/jte} at every rendering. */
@ConfigurationProperties("prevenance.templates")
record TemplateProperties(
    @DefaultValue("false") boolean reload, @DefaultValue("src/main/jte") String directory) {}
