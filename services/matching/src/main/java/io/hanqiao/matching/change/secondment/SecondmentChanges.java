package io.hanqiao.matching.change.secondment;

import static io.hanqiao.matching.change.secondment.SecondmentAttribute.DISTANCE;
import static io.hanqiao.matching.change.secondment.SecondmentAttribute.EXPERT;
import static io.hanqiao.matching.change.secondment.SecondmentAttribute.MIN_TITLE;
import static io.hanqiao.matching.change.secondment.SecondmentAttribute.TEXT;

import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentRule;
import io.hanqiao.vocabulary.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be altered between a request and an expert. Experts are not published, so a firm is told
 * only to drop a condition of its own, never how far to lower it: that would tell the expert's
 * title or place.
 */
public final class SecondmentChanges {

  private static final String ANY = "any";

  private SecondmentChanges() {}

  /** The domain of the secondment market. */
  public static ChangeDomain<SecondmentDemand, Expert> of(ChangeTable table) {
    Set<SecondmentRule> ofExpert = EnumSet.complementOf(EnumSet.of(SecondmentRule.TEXT_SUITS));
    return new ChangeDomain<>(
        List.of(
            new Alterable<>(MIN_TITLE, Set.of(SecondmentRule.MIN_TITLE), dropTitle()),
            new Alterable<>(DISTANCE, Set.of(SecondmentRule.DISTANCE), dropDistance()),
            Alterable.never(TEXT, Set.of(SecondmentRule.TEXT_SUITS)),
            Alterable.never(EXPERT, ofExpert)),
        table);
  }

  private static Alterable.Candidates<SecondmentDemand, Expert> dropTitle() {
    Setter<SecondmentDemand, Expert> title = Setter.ofDemand(SecondmentDemand.class, "minTitle");
    return (pair, into) -> {
      if (pair.demand().minTitle() != null) {
        into.alter(
            ANY,
            ANY,
            0,
            () -> new Text("不另设职称要求，以选派办法为准", "Ask for no title beyond the scheme's"),
            now -> title.set(now, null));
      }
    };
  }

  private static Alterable.Candidates<SecondmentDemand, Expert> dropDistance() {
    Setter<SecondmentDemand, Expert> most =
        Setter.ofDemand(SecondmentDemand.class, "maxDistanceKm");
    return (pair, into) -> {
      if (pair.demand().maxDistanceKm() != null) {
        into.alter(
            ANY,
            ANY,
            0,
            () -> new Text("不限距离", "Take experts from any distance"),
            now -> most.set(now, null));
      }
    };
  }
}
