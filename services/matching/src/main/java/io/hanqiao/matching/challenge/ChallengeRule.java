package io.hanqiao.matching.challenge;

import io.hanqiao.matching.Rule;
import io.hanqiao.vocabulary.Text;

/**
 * The hard rules of the challenge market: their ids and sentences. How each is decided is in {@link
 * ChallengeRules}; its source and validity are in the rulebook. The dearest comes last: it is asked
 * of those that no other refuses.
 */
public enum ChallengeRule implements Rule {
  DEADLINE_AHEAD(
      "challenge.deadline-ahead", "揭榜截止日未过。", "The deadline has not passed.", "截止日", "deadline"),
  NO_CONFLICT(
      "challenge.no-conflict",
      "揭榜方与发榜方无利益冲突：非同一单位，也不在回避名单之内。",
      "No conflict of interest: the solver is neither the sponsor's own organisation nor one it excludes.",
      "回避单位",
      "organisations to be avoided"),
  INVITED(
      "challenge.invited",
      "定向榜单只面向受邀单位。",
      "A point-to-point challenge is for those invited.",
      "受邀单位",
      "organisations invited"),
  SOLVER_KIND_ACCEPTED(
      "challenge.solver-kind-accepted",
      "揭榜方类型在榜单接受的类型之内。",
      "The solver is of a kind the challenge accepts.",
      "接受的揭榜方类型",
      "kinds of solver accepted"),
  KIND_ADMITS_SOLVER(
      "challenge.kind-admits-solver",
      "榜单类型允许该类揭榜方：大企业发榜的，由中小微企业揭榜。",
      "The kind of challenge admits the solver: what a large firm puts out to small ones is answered by"
          + " a micro, small or medium firm.",
      "榜单类型",
      "kind of challenge"),
  MATURITY_REACHED(
      "challenge.maturity-reached",
      "技术成熟度不低于榜单的起点。",
      "The technology has come as far as the challenge starts from.",
      "起点成熟度",
      "maturity to start from"),
  BUDGET_SUFFICIENT(
      "challenge.budget-sufficient",
      "榜单经费不低于揭榜方要求的最低经费。",
      "The budget is not below the least the solver asks for.",
      "经费",
      "budget"),
  MONTHS_AVAILABLE(
      "challenge.months-available",
      "榜单周期不长于揭榜方可投入的时间。",
      "The challenge does not take longer than the solver has time.",
      "周期",
      "months"),
  TEXT_SUITS(
      "challenge.text-suits",
      "双方文字的契合度达到校准的下限；低于下限即视为暂无合适团队。",
      "The texts suit each other at least as far as calibrated; below that nobody suitable is seen.",
      "文字编码（由系统自动完成，请稍候）",
      "the encoded text (the system makes it: wait a little)");

  private final String id;
  private final Text sentence;
  private final Text fact;

  ChallengeRule(String id, String zh, String en, String factZh, String factEn) {
    this.id = id;
    this.sentence = new Text(zh, en);
    this.fact = new Text(factZh, factEn);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text text() {
    return sentence;
  }

  @Override
  public Text fact() {
    return fact;
  }

  /** Every rule looks at the challenge too. */
  @Override
  public boolean isAboutSupplyAlone() {
    return false;
  }
}
