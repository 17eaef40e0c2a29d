package io.hanqiao.talent.secondment;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Flaw;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a secondment; a method that a state has of its own is a legal transition, every other
 * one refuses with a sentence.
 *
 * <pre>
 *   Proposed --confirm--> Confirmed --arrive--> OnPost --complete--> Completed
 *                         Confirmed --notArrived--> NotArrived
 *   Proposed, Confirmed, OnPost --end--> EndedEarly
 * </pre>
 */
sealed interface SecondmentStatus {

  /** The word for it. */
  Stage stage();

  /** What can be done now. */
  default List<SecondmentStep> possible() {
    return List.of();
  }

  /** The host says yes. */
  default Confirmed confirm() {
    throw refused(SecondmentStep.CONFIRM);
  }

  /** The expert is at the firm from this day on. */
  default OnPost arrive(LocalDate on) {
    throw refused(SecondmentStep.ARRIVE);
  }

  /** The expert never came. */
  default NotArrived notArrived() {
    throw refused(SecondmentStep.NOT_ARRIVED);
  }

  /** The term is over and assessed. */
  default Completed complete(LocalDate on, Assessment assessment) {
    throw refused(SecondmentStep.COMPLETE);
  }

  /** Over before its term. */
  default EndedEarly end(LocalDate on, EndReason reason) {
    throw refused(SecondmentStep.END);
  }

  /** To be called before a result is added. */
  default OnPost reporting() {
    throw refused(SecondmentStep.REPORT);
  }

  /** To be called before an edit. */
  default Proposed editing() {
    throw refused(SecondmentStep.EDIT);
  }

  /** The institution proposes; the firm has not answered. */
  record Proposed() implements SecondmentStatus {
    @Override
    public List<SecondmentStep> possible() {
      return List.of(SecondmentStep.EDIT, SecondmentStep.CONFIRM, SecondmentStep.END);
    }

    @Override
    public Stage stage() {
      return Stage.PROPOSED;
    }

    @Override
    public Confirmed confirm() {
      return new Confirmed();
    }

    @Override
    public EndedEarly end(LocalDate on, EndReason reason) {
      return new EndedEarly(on, reason);
    }

    @Override
    public Proposed editing() {
      return this;
    }
  }

  /** Both sides agree; the expert has not come yet. */
  record Confirmed() implements SecondmentStatus {
    @Override
    public List<SecondmentStep> possible() {
      return List.of(SecondmentStep.ARRIVE, SecondmentStep.NOT_ARRIVED, SecondmentStep.END);
    }

    @Override
    public Stage stage() {
      return Stage.CONFIRMED;
    }

    @Override
    public OnPost arrive(LocalDate on) {
      return new OnPost(on);
    }

    @Override
    public NotArrived notArrived() {
      return new NotArrived();
    }

    @Override
    public EndedEarly end(LocalDate on, EndReason reason) {
      return new EndedEarly(on, reason);
    }
  }

  /**
   * The expert serves at the firm.
   *
   * @param since day of arrival; null if the record of it does not say
   */
  record OnPost(@Nullable LocalDate since) implements SecondmentStatus {
    @Override
    public List<SecondmentStep> possible() {
      return List.of(SecondmentStep.REPORT, SecondmentStep.COMPLETE, SecondmentStep.END);
    }

    @Override
    public Stage stage() {
      return Stage.ON_POST;
    }

    @Override
    public Completed complete(LocalDate on, Assessment assessment) {
      notBefore(on);
      return new Completed(on, assessment);
    }

    @Override
    public EndedEarly end(LocalDate on, EndReason reason) {
      notBefore(on);
      return new EndedEarly(on, reason);
    }

    @Override
    public OnPost reporting() {
      return this;
    }

    /** Refuses a day before the arrival. */
    void notBefore(LocalDate on) {
      if (since != null && on.isBefore(since)) {
        throw new ProblemException(ProblemCode.INVALID, null, List.of(tooEarly(on, since)));
      }
    }

    private static Finding tooEarly(LocalDate on, LocalDate since) {
      return new Finding(
          "on",
          on.toString(),
          Flaw.of(
              "早于到岗日期 " + since + "。",
              "It is before the day of arrival, " + since + ".",
              "请填写 " + since + " 或之后的日期。",
              "Give " + since + " or a later day."));
    }
  }

  /**
   * Over after its term.
   *
   * @param on last day; null if the record of it does not say
   * @param assessment null if the record of it does not say
   */
  record Completed(@Nullable LocalDate on, @Nullable Assessment assessment)
      implements SecondmentStatus {
    @Override
    public Stage stage() {
      return Stage.COMPLETED;
    }
  }

  /**
   * Over before its term, or before it began.
   *
   * @param on last day; null if the record of it does not say
   * @param reason null if the record of it does not say
   */
  record EndedEarly(@Nullable LocalDate on, @Nullable EndReason reason)
      implements SecondmentStatus {
    @Override
    public Stage stage() {
      return Stage.ENDED_EARLY;
    }
  }

  /** Confirmed by both sides, and the expert never came (未签约到岗). */
  record NotArrived() implements SecondmentStatus {
    @Override
    public Stage stage() {
      return Stage.NOT_ARRIVED;
    }
  }

  private ProblemException refused(SecondmentStep step) {
    return Refused.notNow(stage(), Refused.notNow(step), possible());
  }
}
