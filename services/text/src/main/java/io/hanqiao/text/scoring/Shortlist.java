package io.hanqiao.text.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The supplies whose texts fit a need best, best first; empty if none fits well enough: then there
 * is no suitable team yet.
 *
 * @param hits at most as many as asked for
 */
public record Shortlist(List<Hit> hits) {

  public Shortlist {
    hits = List.copyOf(hits);
  }

  /**
   * A supply and its score.
   *
   * @param points 0..1,000,000
   */
  public record Hit(SupplyText supply, int points) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt((Hit hit) -> -hit.points()).thenComparing(hit -> hit.supply().id());

  /**
   * Looks through all supplies.
   *
   * @param most how many hits at the most
   * @param silenceBelow the least score of the best hit; see {@link Calibration#silenceBelow}
   */
  public static Shortlist of(
      TextScorer scorer, NeedText need, Iterable<SupplyText> supplies, int most, int silenceBelow) {
    PriorityQueue<Hit> kept = new PriorityQueue<>(BEST_FIRST.reversed());
    for (SupplyText supply : supplies) {
      kept.add(new Hit(supply, scorer.points(need, supply)));
      if (kept.size() > most) {
        kept.remove();
      }
    }
    List<Hit> best = kept.stream().sorted(BEST_FIRST).toList();
    boolean silent = best.isEmpty() || best.get(0).points() < silenceBelow;
    return new Shortlist(silent ? List.of() : best);
  }

  /** Whether there is no suitable team yet. */
  public boolean isSilent() {
    return hits.isEmpty();
  }
}
