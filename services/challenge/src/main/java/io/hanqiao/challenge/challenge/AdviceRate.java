package io.hanqiao.challenge.challenge;

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

/**
 * How much advice an organisation may ask of one replica in a minute: enough to write with. A check
 * costs one; what takes the encoder costs more.
 */
@ApplicationScoped
public class AdviceRate {

  private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();
  private final int perMinute;

  AdviceRate(
      @ConfigProperty(name = "hanqiao.challenge.checks-per-minute", defaultValue = "120")
          int perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * Takes some of the caller's.
   *
   * @param cost at least 1; of more than a minute's allowance it is a minute's
   * @throws ProblemException 429 if there is not enough left
   */
  public void take(Caller caller, int cost) {
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
    if (!bucket.tryConsume(Math.min(cost, perMinute))) {
      throw new ProblemException(
          ProblemCode.TOO_MANY_REQUESTS,
          new Text(
              "每个机构每分钟最多诊断 " + perMinute + " 次，编码一份草稿按长短折算为几次至几十次，请稍候再试。",
              "An organisation may check "
                  + perMinute
                  + " times a minute, and encoding a draft counts as several by its length: wait a"
                  + " little."));
    }
  }
}
