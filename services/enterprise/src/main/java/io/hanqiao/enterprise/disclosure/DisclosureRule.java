package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.problem.NamedRule;
import io.hanqiao.vocabulary.Text;

/** A rule of disclosure, as a refusal cites it. */
enum DisclosureRule implements NamedRule {
  STEP_FOLLOWS_STATE("step-follows-state", "每一步只能在它所属的状态办理", "each step belongs to its state"),
  PURPOSE_OF_ROLE(
      "purpose-of-role",
      "每种用途只由相应类型的机构请求和读取",
      "each purpose is asked for and read by its own kind of institution"),
  ONE_OPEN_REQUEST(
      "one-open-request",
      "同一机构对同一企业同一用途只有一份待答复的请求",
      "one request at a time of an institution to a firm for a purpose"),
  UNDER_A_LETTER(
      "under-a-letter-in-force",
      "高于 T0 的信息只在企业授权有效期内、按授权用途读取",
      "what is beyond T0 is read under a letter of the firm's that is in force for that purpose"),
  ONLY_ROUTED(
      "credit-report-only-routed",
      "征信查询授权只转交银行，平台不查询、不保存征信报告",
      "an authorization of a credit report is passed on to the bank: no report is queried or kept"
          + " here"),
  OWN_CONSENT(
      "own-consent",
      "单独同意由本人作出，也由本人撤回",
      "a separate consent is given, and withdrawn, by the person alone");

  private final String id;
  private final Text text;

  DisclosureRule(String id, String zh, String en) {
    this.id = id;
    this.text = new Text(zh, en);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text text() {
    return text;
  }
}
