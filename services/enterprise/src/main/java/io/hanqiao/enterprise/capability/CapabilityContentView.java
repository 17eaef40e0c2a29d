package io.hanqiao.enterprise.capability;

import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a firm could solve, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record CapabilityContentView(
    @Schema(description = "In a line.", examples = "微小零件视觉尺寸检测") String title,
    @Schema(description = "In full.", examples = "机器视觉在线检测微小零件的尺寸与错漏装") String text,
    @Schema(description = "Lines of industry; null if not stated.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(
            description = "Symbols of the patent classification; null if not stated.",
            examples = "[\"G01B 11/00\"]",
            nullable = true)
        @Nullable Set<String> ipc,
    @Schema(
            description =
                "At which a technology may be handed over: LAB, BENCH, PILOT, PRODUCTION.",
            nullable = true)
        @Nullable Maturity maturityFrom,
    @Schema(description = "To which the firm brings it.", nullable = true)
        @Nullable Maturity maturityTo,
    @Schema(
            description = "Below which it does not work, yuan.",
            examples = "200000.00",
            nullable = true)
        @Nullable String minBudget,
    @Schema(description = "For which it has people.", examples = "12", nullable = true)
        @Nullable Integer availableMonths) {

  static CapabilityContentView of(CapabilityContent content) {
    Long least = content.minBudgetFen();
    return new CapabilityContentView(
        content.title(),
        content.text(),
        content.sectors(),
        content.ipc(),
        content.maturityFrom(),
        content.maturityTo(),
        least == null ? null : new Money(least).toYuan(),
        content.availableMonths());
  }
}
