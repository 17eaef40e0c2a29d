package io.hanqiao.talent.achievement;

import io.hanqiao.vocabulary.AchievementKind;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of an achievement, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record AchievementFactsView(
    @Schema(description = "As it is published.", examples = "一种连续纤维增材制造方法") String title,
    @Schema(description = "What it does.", examples = "连续纤维与树脂同步送进，实现大型构件打印") String summary,
    @Schema(description = "What form it has.") AchievementKind kind,
    @Schema(description = "Field, as the source says.", examples = "连续纤维3D打印", nullable = true)
        @Nullable String field,
    @Schema(description = "Lines of industry; null if not stated.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(
            description = "Symbols of the patent classification; null if not stated.",
            examples = "[\"B29C 64/118\"]",
            nullable = true)
        @Nullable Set<String> ipc,
    @Schema(description = "Legal status, as the source says.", examples = "授权", nullable = true)
        @Nullable String legalStatus,
    @Schema(description = "LAB, BENCH, PILOT or PRODUCTION.", nullable = true)
        @Nullable Maturity maturity,
    @Schema(
            description = "Technology readiness level, 1 to 9, GB/T 22900.",
            examples = "6",
            nullable = true)
        @Nullable Integer trl,
    @Schema(
            description = "How it may be had, as the source says.",
            examples = "许可、作价入股",
            nullable = true)
        @Nullable String cooperationModes) {

  static AchievementFactsView of(AchievementFacts facts) {
    return new AchievementFactsView(
        facts.title(),
        facts.summary(),
        facts.kind(),
        facts.field(),
        facts.sectors(),
        facts.ipc(),
        facts.legalStatus(),
        facts.maturity(),
        facts.trl(),
        facts.cooperationModes());
  }
}
