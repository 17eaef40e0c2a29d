package io.hanqiao.enterprise.erasure;

import io.hanqiao.platform.problem.Problem;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem detail of a request that is kept: with the locks, and when to come back. */
@Schema(description = "A request to be erased that is kept: what holds it, and when to come back.")
record LockedProblem(
    @Schema(
            description = "Stable type of the problem.",
            examples = "https://hanqiao.example/problems/refused")
        String type,
    @Schema(description = "Kind of problem.") String title,
    @Schema(description = "HTTP status.", examples = "409") int status,
    @Schema(description = "What to do.") String detail,
    @Schema(description = "Last part of the type.", examples = "refused") String code,
    @Schema(description = "The request, which is kept.") UUID erasureId,
    @Schema(
            description = "From this day on it is worth asking again, in Wuhan.",
            nullable = true,
            examples = "2027-04-01")
        @Nullable LocalDate comeBackOn,
    @Schema(description = "What holds.") List<LockView> locks) {

  private static final Text DETAIL =
      new Text(
          "现在不能删除：负有留存义务。申请已记录；各项解除后请再次提交。",
          "It cannot be erased now: others hold it to something. The request is kept; ask again"
              + " when the locks have ended.");

  static LockedProblem of(ErasureDesk.Outcome outcome, Locale locale) {
    ProblemCode code = ProblemCode.REFUSED;
    return new LockedProblem(
        Problem.TYPES + code.code(),
        code.title().in(locale),
        code.status(),
        DETAIL.in(locale),
        code.code(),
        outcome.erasure().id(),
        outcome.erasure().comeBackOn(),
        outcome.held().stream().map(LockView::of).toList());
  }
}
