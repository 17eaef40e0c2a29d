package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence in both languages, as it is stored and shown. */
@Schema(description = "A sentence in both languages.")
public record Words(
    @Schema(description = "Chinese.") String zh, @Schema(description = "English.") String en) {

  static Words of(Text text) {
    return new Words(text.zh(), text.en());
  }
}
