package io.hanqiao.challenge.check;

import io.hanqiao.vocabulary.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages. */
@Schema(description = "A text in both languages.")
record BothLanguages(
    @Schema(description = "Chinese.", examples = "没有经费。") String zh,
    @Schema(description = "English.", examples = "There is no budget.") String en) {

  static BothLanguages of(Text text) {
    return new BothLanguages(text.zh(), text.en());
  }
}
