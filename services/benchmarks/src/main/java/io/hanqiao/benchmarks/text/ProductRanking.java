package io.hanqiao.benchmarks.text;

import io.hanqiao.text.encoding.Role;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.scoring.Calibration;
import io.hanqiao.text.scoring.NeedText;
import io.hanqiao.text.scoring.Shortlist;
import io.hanqiao.text.scoring.SupplyText;
import io.hanqiao.text.scoring.TextScorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Ranks with the product's own reading, encoding, scoring and shortlist. */
final class ProductRanking {

  private final VectorStore store;
  private final Calibration calibration;
  private final List<SupplyText> supplies = new ArrayList<>();

  ProductRanking(VectorStore store, Calibration calibration, List<Item> profiles)
      throws IOException {
    this.store = store;
    this.calibration = calibration;
    for (Item profile : profiles) {
      PlainText plain = PlainText.of(profile.text());
      supplies.add(
          SupplyText.of(
              profile.id(),
              plain,
              profile.field(),
              store.encode(Role.SUPPLY, plain, profile.field()),
              calibration));
    }
  }

  /**
   * The best of all profiles for a need.
   *
   * @param silenceBelow points the best must have, else the answer is silence; 0 for none
   */
  Ranked rank(Item need, int most, int silenceBelow) throws IOException {
    Shortlist found =
        Shortlist.of(new TextScorer(calibration), prepared(need), supplies, most, silenceBelow);
    return new Ranked(
        need,
        found.hits().stream().map(hit -> hit.supply().id()).toList(),
        found.hits().stream().map(hit -> (double) hit.points()).toList());
  }

  /** The value of each part for a need and each profile, before any weight. */
  long[][] values(Item need) throws IOException {
    TextScorer scorer = new TextScorer(calibration);
    NeedText prepared = prepared(need);
    return supplies.stream().map(s -> scorer.values(prepared, s)).toArray(long[][]::new);
  }

  private NeedText prepared(Item need) throws IOException {
    PlainText plain = PlainText.of(need.text());
    return NeedText.of(
        plain, need.field(), store.encode(Role.NEED, plain, need.field()), calibration);
  }
}
