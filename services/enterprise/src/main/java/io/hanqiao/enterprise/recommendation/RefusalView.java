package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.RefusalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a bank refused, in the words of the published list. */
@Schema(description = "Why a bank refused, in the words of the published list.")
record RefusalView(
    @Schema(description = "The code.", examples = "DEBT_TOO_HIGH") RefusalCode code,
    @Schema(description = "In Chinese.", examples = "负债过高") String zh,
    @Schema(description = "In English.", examples = "debt too high") String en) {

  static @Nullable RefusalView of(@Nullable RefusalCode code) {
    return code == null ? null : new RefusalView(code, code.text().zh(), code.text().en());
  }
}
