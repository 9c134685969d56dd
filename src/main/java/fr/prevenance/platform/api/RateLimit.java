package fr.prevenance.platform.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is too much; 0 means no limit.
 *
 * @param tokenPerSecond requests a second by one API token, twice as many in a burst
 * @param signInFailures wrong passwords from one address in a window
 */
@ConfigurationProperties("prevenance.rate-limit")
record RateLimit(
    @DefaultValue("5000") int tokenPerSecond,
    @DefaultValue("50") int signInFailures,
    @DefaultValue("15m") Duration signInWindow) {}
