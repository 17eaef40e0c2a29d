package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.RefusalCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer read without a flaw.
 *
 * @param refusal null unless the bank refuses
 */
record AnswerReading(FollowUpStep step, @Nullable RefusalCode refusal) {

  private static final Flaw NO_CODE =
      Flaw.of(
          "没有写明拒绝原因。",
          "It does not say why.",
          "答复 REFUSED 时请填公布的原因代码，原因会转告企业。",
          "Give a published code with REFUSED: the firm is told it.");
  private static final Flaw NO_REFUSAL =
      Flaw.of(
          "不是拒绝，却写了拒绝原因。",
          "It gives a reason to refuse and refuses nothing.",
          "请去掉 refusalCode，或答复 REFUSED。",
          "Leave refusalCode out, or answer REFUSED.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static AnswerReading of(AnswerForm form) {
    Findings in = new Findings();
    FollowUpStep step =
        in.required("answer", form.answer(), code -> Codes.parse(FollowUpStep.class, code));
    RefusalCode refusal =
        in.optional(
            "refusalCode", form.refusalCode(), code -> Codes.parse(RefusalCode.class, code));
    if (step == FollowUpStep.REFUSED && form.refusalCode() == null) {
      in.add("refusalCode", null, NO_CODE);
    }
    if (step != null && step != FollowUpStep.REFUSED && form.refusalCode() != null) {
      in.add("refusalCode", form.refusalCode(), NO_REFUSAL);
    }
    in.orRefuse();
    return new AnswerReading(step, refusal);
  }

  /**
   * What it makes of what was answered before.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if that cannot be answered now
   */
  FollowUpStatus applyTo(FollowUpStatus now) {
    return switch (step) {
      case CONTACTED -> now.contact();
      case VISITED -> now.visit();
      case APPLIED -> now.apply();
      case GRANTED -> now.grant();
      case REFUSED -> now.refuse(Objects.requireNonNull(refusal));
      case FIRM_DECLINED -> now.firmDeclines();
    };
  }
}
