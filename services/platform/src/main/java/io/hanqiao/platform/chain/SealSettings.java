package io.hanqiao.platform.chain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a sealer needs to know.
 *
 * @param service whose chain
 * @param jdbcUrl its database
 * @param username the app's database role, which becomes the worker
 * @param password its password
 * @param worker the worker's role
 * @param key signs heads; null where nobody configured one: then the chain has no heads
 * @param every how often it looks for rows to seal
 * @param batch most rows sealed in one transaction
 */
record SealSettings(
    String service,
    String jdbcUrl,
    String username,
    String password,
    String worker,
    @Nullable HeadKey key,
    Duration every,
    int batch) {

  @Override
  public String toString() {
    return "SealSettings[" + service + " " + jdbcUrl + " as " + worker + "]";
  }
}
