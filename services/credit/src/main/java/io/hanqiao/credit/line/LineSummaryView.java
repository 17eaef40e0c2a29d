package io.hanqiao.credit.line;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.vocabulary.LineKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What banks have posted, per campaign and kind. */
@Schema(
    description =
        "Open lines per campaign and kind. Kinds are never added together: 活动专项额度（意向）"
            + " (PLEDGED_QUOTA) is an announcement, 核心企业集团额度 (ANCHOR_GROUP_LIMIT) a limit.")
@NotDisclosed("sums over all banks")
record LineSummaryView(
    @Schema(description = "By campaign, then kind; lines without a campaign come last.")
        List<SumView> items) {

  private static final int FEN_DIGITS = 2;

  /** One campaign and one kind. */
  @Schema(name = "LineSumView", description = "The open lines of one campaign and one kind.")
  record SumView(
      @Schema(
              description = "The occasion; null for lines that name none.",
              examples = "2024年度武汉都市圈专精特新企业金融对接活动",
              nullable = true)
          @Nullable String campaign,
      @Schema(
              description = "PLEDGED_QUOTA (活动专项额度（意向）) or ANCHOR_GROUP_LIMIT (核心企业集团额度).",
              examples = "PLEDGED_QUOTA")
          LineKind kind,
      @Schema(description = "How many lines.", examples = "23") long count,
      @Schema(description = "Their sum, yuan.", examples = "203600000000.00") String amount) {}

  static LineSummaryView of(List<LineSum> sums) {
    return new LineSummaryView(sums.stream().map(LineSummaryView::view).toList());
  }

  private static SumView view(LineSum sum) {
    return new SumView(
        sum.campaign(),
        sum.kind(),
        sum.count(),
        sum.fen().movePointLeft(FEN_DIGITS).setScale(FEN_DIGITS).toPlainString());
  }
}
