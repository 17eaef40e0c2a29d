package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.matching.decision.RulebookHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rulebook as published. */
@Schema(description = "A rulebook as published.")
public record RulebookView(
    @Schema(description = "Named by every decision.", examples = "lending-2024-07") String id,
    @Schema(description = "The market it rules.", examples = "lending") String market,
    @Schema(description = "First day it may be used for.") LocalDate validFrom,
    @Schema(description = "When it was published, UTC.") Instant publishedAt,
    @Schema(description = "RELEASE for one that came with the software, else OPERATOR.")
        String publishedBy,
    @Schema(description = "SHA-256 of the text, hexadecimal; decision records name it.")
        String sha256,
    @Schema(description = "False if this release cannot use it; then an older one holds.")
        boolean readable,
    @Schema(description = "Properties text: weights, thresholds and each rule's source.")
        String content) {

  /** All rulebooks on one page: there are as many as the rules changed. */
  public record RulebookList(List<RulebookView> items) {}

  static RulebookView of(StoredRulebook stored, boolean readable) {
    Rulebooks.Published rulebook = stored.rulebook();
    return new RulebookView(
        rulebook.id(),
        rulebook.market(),
        rulebook.validFrom(),
        stored.publishedAt(),
        stored.publishedBy(),
        RulebookHash.of(rulebook.content()),
        readable,
        rulebook.content());
  }
}
