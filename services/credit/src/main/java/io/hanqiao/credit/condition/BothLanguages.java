package io.hanqiao.credit.condition;

import io.hanqiao.vocabulary.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages. */
@Schema(description = "A text in both languages.")
record BothLanguages(
    @Schema(description = "Chinese.", examples = "年营业收入") String zh,
    @Schema(description = "English.", examples = "annual revenue") String en) {

  static BothLanguages of(Text text) {
    return new BothLanguages(text.zh(), text.en());
  }
}
