package io.hanqiao.matching.kernel;

import io.hanqiao.vocabulary.Collateral;
import java.util.Map;

/** What a need's assets are worth, side by side in memory. */
final class AssetValues {

  private static final AssetValues NONE = new AssetValues(Map.of());

  private final Collateral[] assets;
  private final long[] fen;

  static AssetValues of(Map<Collateral, Long> values) {
    return values.isEmpty() ? NONE : new AssetValues(values);
  }

  private AssetValues(Map<Collateral, Long> values) {
    this.assets = values.keySet().toArray(Collateral[]::new);
    this.fen = new long[assets.length];
    for (int i = 0; i < fen.length; i++) {
      fen[i] = values.getOrDefault(assets[i], 0L);
    }
  }

  boolean isEmpty() {
    return assets.length == 0;
  }

  /** What may be lent on them; nothing on assets without a percentage. */
  long carriedFen(Map<Collateral, Integer> percents) {
    long carried = 0;
    for (int i = 0; i < assets.length; i++) {
      Integer percent = percents.get(assets[i]);
      carried += percent == null ? 0 : fen[i] * percent / 100;
    }
    return carried;
  }
}
