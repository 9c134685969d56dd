package fr.prevenance.platform.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Buckets in memory: each node limits what it serves. */
@Component
public class RateLimits {

  private final RateLimit limit;
  private final Cache<UUID, Bucket> tokens = remembered(Duration.ofMinutes(10));
  private final Cache<String, Bucket> addresses;

  RateLimits(RateLimit limit) {
    this.limit = limit;
    this.addresses = remembered(limit.signInWindow());
  }

  /**
   * @return seconds to wait, 0 when the request may go on
   */
  long tokenWait(UUID token) {
    if (limit.tokenPerSecond() <= 0) return 0;
    Bucket bucket =
        tokens.get(
            token,
            one ->
                Bucket.builder()
                    .addLimit(rule ->
                        rule.capacity(2L * limit.tokenPerSecond())
                            .refillGreedy(limit.tokenPerSecond(), Duration.ofSeconds(1)))
                    .build());
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
  }

  /**
   * @return seconds to wait, 0 when a password may be tried from this address
   */
  public long signInWait(String address) {
    if (limit.signInFailures() <= 0) return 0;
    var estimate = failures(address).estimateAbilityToConsume(1);
    return estimate.canBeConsumed() ? 0 : seconds(estimate.getNanosToWaitForRefill());
  }

  public void failedSignIn(String address) {
    if (limit.signInFailures() <= 0) return;
    boolean unused = failures(address).tryConsume(1);
  }

  private Bucket failures(String address) {
    return addresses.get(
        address,
        one ->
            Bucket.builder()
                .addLimit(rule ->
                    rule.capacity(limit.signInFailures())
                        .refillGreedy(limit.signInFailures(), limit.signInWindow()))
                .build());
  }

  private static long seconds(long nanos) {
    return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
  }

  private static <K> Cache<K, Bucket> remembered(Duration idle) {
    return Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(idle).build();
  }
}
