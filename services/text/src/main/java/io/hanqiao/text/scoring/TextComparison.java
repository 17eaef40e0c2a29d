package io.hanqiao.text.scoring;

/**
 * Compares texts as markets hold them under one calibration. Both texts must be encoded. Nothing
 * but the two texts and the calibration has a say. For any thread.
 */
public final class TextComparison {

  private final Calibration calibration;
  private final TextScorer scorer;

  /** Under a calibration. */
  public TextComparison(Calibration calibration) {
    this.calibration = calibration;
    this.scorer = new TextScorer(calibration);
  }

  /** The name of the calibration. */
  public String calibrationId() {
    return calibration.id();
  }

  /** The least points that suit in a market, such as {@code challenge}. */
  public int silenceBelow(String market) {
    return calibration.silenceBelow(market);
  }

  /** How well a supply's text suits a need's, 0..1,000,000. */
  public int points(StatedText need, StatedText supply) {
    return scorer.points(need.need(calibration), supply.supply(calibration));
  }

  /** What carried that. */
  public Evidence evidence(StatedText need, StatedText supply) {
    return Evidence.of(scorer, need.need(calibration), supply.supply(calibration), supply.plain());
  }
}
