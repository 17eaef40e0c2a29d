package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule has against a declaration on a day, as it is kept and shown. */
@Schema(description = "What a rule has against a declaration, and what would make it fit.")
record RuleFinding(
    @Schema(description = "Id of the rule; stable.", examples = "need-open") String rule,
    @Schema(description = "What was found, in Chinese.") String zh,
    @Schema(description = "What was found, in English.") String en,
    @Schema(description = "What would make it fit, in Chinese.") String remedyZh,
    @Schema(description = "What would make it fit, in English.") String remedyEn) {

  static RuleFinding of(ListRule rule, Text found, Text remedy) {
    return new RuleFinding(rule.id(), found.zh(), found.en(), remedy.zh(), remedy.en());
  }
}
