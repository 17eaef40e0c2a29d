package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.matching.decision.RulebookHash;
import java.util.List;

/** The rulebooks a release carries, held against those that were published. */
final class CarriedTexts {

  private CarriedTexts() {}

  /** A sentence for each id that is published with another text; empty if all is well. */
  static List<String> faults(List<Rulebooks.Published> carried, List<StoredRulebook> stored) {
    return carried.stream()
        .flatMap(
            text ->
                stored.stream()
                    .filter(other -> other.rulebook().id().equals(text.id()))
                    .filter(other -> !other.rulebook().content().equals(text.content()))
                    .map(other -> fault(text, other)))
        .toList();
  }

  private static String fault(Rulebooks.Published carried, StoredRulebook stored) {
    return "the rulebook "
        + carried.id()
        + " of this release (SHA-256 "
        + RulebookHash.of(carried.content())
        + ") is not the one published under that id at "
        + stored.publishedAt()
        + " (SHA-256 "
        + RulebookHash.of(stored.rulebook().content())
        + ", "
        + stored.publishedBy()
        + "), and a published text is never changed: run the release that carries the published"
        + " text, or one that carries the change under an id of its own with its own validFrom; a"
        + " demo market without decisions worth keeping can be begun anew (deploy/up --fresh)";
  }
}
