package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.live.Rulebooks;
import java.time.Instant;

/**
 * A rulebook as it is kept.
 *
 * @param rulebook the text and what it says of itself
 * @param publishedAt UTC
 * @param publishedBy {@link #RELEASE} or {@link #OPERATOR}
 */
record StoredRulebook(Rulebooks.Published rulebook, Instant publishedAt, String publishedBy) {

  static final String RELEASE = "RELEASE";
  static final String OPERATOR = "OPERATOR";
}
