package io.hanqiao.enterprise.erasure;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an organisation means it. */
@Schema(description = "That the organisation means it: erasing cannot be undone.")
record ErasureForm(
    @Schema(required = true, description = "The caller's own organisation, as in the token.")
        @Nullable UUID organisation) {

  private static final Flaw OTHER =
      Flaw.of(
          "不是本机构的编号，或没有填写。",
          "It is not your organisation, or missing.",
          "请填写令牌中本机构的编号（org），以确认删除。",
          "Give your own organisation's id (`org` of the token) to confirm.");

  /**
   * Refuses what does not confirm.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422
   */
  void requireMeant(UUID own) {
    Findings in = new Findings();
    if (!own.equals(organisation)) {
      in.add("organisation", organisation, OTHER);
    }
    in.orRefuse();
  }
}
