package io.hanqiao.talent.expert;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a form names an expert.
 *
 * @param ownerOrg organisation acted for; null if not stated
 * @param id null if the expert is named by {@code reference}
 * @param reference the loader's key; null if neither is given
 */
public record ExpertNaming(@Nullable UUID ownerOrg, @Nullable UUID id, @Nullable String reference) {

  /** That there is no such expert, or that it is another's. */
  ProblemException unknown() {
    return refused(
        Flaw.of(
            "在该机构名下没有找到这位专家，或该编号不止一位使用。",
            "The organisation has no such expert, or more than one is called so.",
            "请先登记专家，再用其编号。",
            "Post the expert first and use that id."));
  }

  /** That the expert is no candidate any more. */
  ProblemException closed() {
    return refused(
        Flaw.of("这位专家已关闭。", "The expert is closed.", "请选择有效的专家。", "Name an expert that is open."));
  }

  private ProblemException refused(Flaw flaw) {
    boolean byId = id != null || reference == null;
    String given = byId && id != null ? id.toString() : reference;
    return new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(new Finding(byId ? "expertId" : "expertReference", given, flaw)));
  }
}
