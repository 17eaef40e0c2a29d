package io.hanqiao.challenge.proposal;

import io.hanqiao.challenge.challenge.Challenge;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.UUID;

/** Why a proposal is not taken, each a rule with a sentence. */
enum Refusal implements Named {
  OWN_CHALLENGE("不能揭本机构自己发的榜。", "An organisation does not propose to its own challenge."),
  NOT_INVITED("该榜单定向发布，不包括该机构。", "The challenge was put out to others, point to point."),
  CONFLICT(
      "发榜方已声明与贵机构存在利益冲突，不接受方案。",
      "The sponsor declared a conflict of interests with this organisation and takes no proposal"
          + " from it."),
  CLOSED("榜单已关闭，不再接受或修改方案。", "The challenge is closed: proposals are neither taken nor changed."),
  TOO_LATE("揭榜已截止，不再接受或修改方案。", "The deadline has passed: proposals are neither taken nor changed."),
  ANOTHER_LIVE(
      "贵机构对该榜单已有一份有效方案，请修改或先撤回它。",
      "The organisation has a live proposal for this challenge: change it, or withdraw it first.");

  private final Text text;

  Refusal(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }

  /** Who proposes must be one that was asked and that has no stake in it. */
  static void unlessEligible(Challenge challenge, UUID solver) {
    OWN_CHALLENGE.when(challenge.ownerOrg().equals(solver));
    NOT_INVITED.when(!challenge.meantFor(solver));
    CONFLICT.when(challenge.inConflictWith(solver));
  }

  /** Proposals are handed in and changed while the challenge is open and the deadline not past. */
  static void unlessInTime(Challenge challenge, LocalDate today) {
    CLOSED.when(challenge.closedAt() != null);
    TOO_LATE.when(challenge.tooLate(today));
  }

  /**
   * Refuses if the rule is broken.
   *
   * @throws ProblemException 409 with the sentence
   */
  void when(boolean broken) {
    if (broken) {
      throw refused();
    }
  }

  /** The refusal, to be thrown. */
  ProblemException refused() {
    return new ProblemException(ProblemCode.REFUSED, text);
  }
}
