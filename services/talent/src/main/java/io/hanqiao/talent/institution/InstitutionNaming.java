package io.hanqiao.talent.institution;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a form names the institution that posts.
 *
 * @param ownerOrg organisation acted for; null if not stated
 * @param id of the institution; null if it is named by {@code reference}
 * @param reference the loader's key; null if neither is given
 */
public record InstitutionNaming(
    @Nullable UUID ownerOrg, @Nullable UUID id, @Nullable String reference) {

  /** That there is no such institution, or that it is another's. */
  ProblemException unknown() {
    return refused(
        Flaw.of(
            "在该机构名下没有找到这家高校院所，或该编号不止一家使用。",
            "The organisation has no such institution, or more than one is called so.",
            "请先登记高校院所，再用其编号发布。",
            "Register the institution first and post with its id."));
  }

  /** That it posts no more. */
  ProblemException closed() {
    return refused(
        Flaw.of(
            "这家高校院所已关闭。",
            "The institution is closed.",
            "请选择有效的高校院所。",
            "Name an institution that is open."));
  }

  private ProblemException refused(Flaw flaw) {
    boolean byId = id != null || reference == null;
    String given = byId && id != null ? id.toString() : reference;
    return new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(new Finding(byId ? "institutionId" : "institutionReference", given, flaw)));
  }
}
