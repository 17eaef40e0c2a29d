package io.hanqiao.local.audit;

import io.hanqiao.vocabulary.Text;
import java.util.List;

/**
 * What a verification found.
 *
 * @param firstBadRow the place in the chain of the first row that is not as it was sealed; 0 if
 *     there is none
 * @param flaws sentences on what is wrong; empty if nothing is
 * @param notes sentences on what was looked at, and what could not be
 */
public record Verdict(long firstBadRow, List<Text> flaws, List<Text> notes) {

  /** Whether the trail is whole as far as it can be told. */
  public boolean isSound() {
    return flaws.isEmpty();
  }
}
