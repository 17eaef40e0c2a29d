package io.hanqiao.challenge.check;

import io.github.bucket4j.Bucket;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many checks an organisation may ask of one replica in a minute: enough to write with. */
@ApplicationScoped
class CheckRate {

  private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();
  private final int perMinute;

  CheckRate(
      @ConfigProperty(name = "hanqiao.challenge.checks-per-minute", defaultValue = "120")
          int perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * Takes one of the caller's.
   *
   * @throws ProblemException 429 if there is none left
   */
  void take(Caller caller) {
    Bucket bucket =
        buckets.computeIfAbsent(
            caller.org(),
            org ->
                Bucket.builder()
                    .addLimit(
                        limit ->
                            limit
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build());
    if (!bucket.tryConsume(1)) {
      throw new ProblemException(
          ProblemCode.TOO_MANY_REQUESTS,
          new Text(
              "每个机构每分钟最多诊断 " + perMinute + " 次，请稍候再试。",
              "An organisation may check " + perMinute + " times a minute: wait a little."));
    }
  }
}
