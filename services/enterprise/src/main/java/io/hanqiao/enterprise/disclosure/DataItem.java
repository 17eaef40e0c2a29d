package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a letter can let an institution read: only what this service keeps. */
enum DataItem implements Named {
  RANGES(DisclosureTier.T1, "区间信息", "ranges of the firm's figures, industry, place, size"),
  FIGURES(DisclosureTier.T2, "经营与财务数据", "the firm's figures as it states them"),
  CERTIFICATES(DisclosureTier.T2, "认定证书", "recognitions on record"),
  PUBLIC_RECORDS(DisclosureTier.T2, "负面清单核查", "what was found when registers were looked up"),
  CONTROLLER_CONSENT(
      DisclosureTier.T2,
      "法定代表人、实际控制人单独同意的回执",
      "receipts of separate consents of its legal representative and controller"),
  IDENTITY(DisclosureTier.T3, "企业名称和统一社会信用代码", "name and unified social credit code");

  private final DisclosureTier tier;
  private final Text text;

  DataItem(DisclosureTier tier, String zh, String en) {
    this.tier = tier;
    this.text = new Text(zh, en);
  }

  /** How far a firm is known by it. */
  DisclosureTier tier() {
    return tier;
  }

  @Override
  public Text text() {
    return text;
  }

  /** How far a firm is known by all of these; nothing if there are none. */
  static Optional<DisclosureTier> highest(Collection<DataItem> items) {
    return items.stream().map(DataItem::tier).max(Comparator.naturalOrder());
  }
}
