package io.hanqiao.platform.identity;

import io.github.bucket4j.Bucket;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Requests a principal may send to one replica per minute. */
@Singleton
public class RateLimit {

  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final SecurityIdentity identity;
  private final int perMinute;

  RateLimit(
      SecurityIdentity identity,
      @ConfigProperty(name = "hanqiao.requests-per-minute", defaultValue = "6000") int perMinute) {
    this.identity = identity;
    this.perMinute = perMinute;
  }

  @ServerRequestFilter
  void admit() {
    if (identity.isAnonymous()) {
      return;
    }
    Bucket bucket =
        buckets.computeIfAbsent(
            String.valueOf(identity.getPrincipal().getName()), n -> newBucket());
    if (!bucket.tryConsume(1)) {
      throw new ProblemException(
          ProblemCode.TOO_MANY_REQUESTS,
          new Text(
              "每分钟最多 " + perMinute + " 次请求，请稍候再试。",
              "At most " + perMinute + " requests a minute: wait a little."));
    }
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
