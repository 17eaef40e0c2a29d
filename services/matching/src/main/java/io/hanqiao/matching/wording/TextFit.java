package io.hanqiao.matching.wording;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.text.scoring.Calibration;
import io.hanqiao.text.scoring.Evidence;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.text.scoring.TextComparison;
import io.hanqiao.vocabulary.Text;

/**
 * What the likeness of two texts is worth in a market, under the calibration its rulebook names.
 *
 * @param comparison under that calibration
 * @param silenceBelow the least points that suit, 0..1,000,000: the calibration's for the market
 */
public record TextFit(TextComparison comparison, int silenceBelow) {

  private static final String KEY = "text.calibration";

  /**
   * The key {@code text.calibration} of a rulebook.
   *
   * @param market such as {@code challenge}
   */
  public static TextFit of(RulebookText text, String market) {
    String named = text.word(KEY);
    if (!named.isEmpty() && Calibration.find(named).isEmpty()) {
      text.note(
          KEY,
          KEY + " 为«" + named + "»：没有这一天的校准数据。",
          KEY + " is «" + named + "». There is no calibration of that day.",
          "可用：" + Calibration.CURRENT + "。",
          "Want " + Calibration.CURRENT + ".");
    }
    Calibration calibration =
        Calibration.find(named).orElseGet(() -> Calibration.of(Calibration.CURRENT));
    return new TextFit(new TextComparison(calibration), calibration.silenceBelow(market));
  }

  /** Whether the texts suit each other; a fact is missing while either is not encoded. */
  public RuleOutcome suits(StatedText need, StatedText supply) {
    return need.isEncoded() && supply.isEncoded()
        ? Checks.passedIf(comparison.points(need, supply) >= silenceBelow)
        : RuleOutcome.FACT_MISSING;
  }

  /** The share, 0..1,000,000; unknown while either is not encoded. */
  public int share(StatedText need, StatedText supply) {
    return need.isEncoded() && supply.isEncoded()
        ? comparison.points(need, supply)
        : Criteria.UNKNOWN;
  }

  /**
   * What carried it; both are encoded.
   *
   * @param quoted whether the supply's own words may be told beyond those the need has too
   */
  public Reason reason(StatedText need, StatedText supply, boolean quoted) {
    Evidence all = comparison.evidence(need, supply);
    Evidence told = quoted ? all : all.unquoted();
    return new Reason(EvidenceWords.of(told), told);
  }

  /** How far the reading of a text has come. */
  public static Text stateOf(StatedText text) {
    return text.isEncoded()
        ? new Text("文字已编码", "the text is encoded")
        : new Text("文字待编码", "the text is not encoded yet");
  }
}
