package io.hanqiao.platform.aggregate;

import java.time.Duration;

/** The records that say an aggregate was erased. */
public final class ErasedRecords {

  /**
   * So long the record without content is kept before its tombstone: whoever is away shorter hears
   * it.
   */
  public static final Duration KEPT = Duration.ofDays(30);

  private ErasedRecords() {}
}
