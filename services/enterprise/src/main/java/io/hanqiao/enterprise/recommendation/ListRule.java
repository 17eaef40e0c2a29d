package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.NamedRule;
import io.hanqiao.vocabulary.Text;

/** A rule of recommendation lists, as a finding or a refusal cites it. */
enum ListRule implements NamedRule {
  STEP_FOLLOWS_STATE("step-follows-state", "每一步只能在它所属的状态办理", "each step belongs to its state"),
  TWO_PEOPLE(
      "two-people",
      "清单由本部门两人负责，拟定的人不能发送",
      "two people of a bureau answer for a list: whoever proposed does not send"),
  CAMPAIGN_OPEN("campaign-open", "活动在受理期内且未结束", "the campaign runs on the day and is not closed"),
  IN_REGION("in-campaign-region", "企业属于活动面向的区域", "the firm is of a place the campaign is for"),
  STILL_IN_DISTRICT(
      "still-in-district", "企业仍属于申报时的区", "the firm is of the district it declared in"),
  NEED_OPEN("need-open", "融资需求仍在征询", "the financing need is open"),
  RECOGNITION_VALID(
      "recognition-valid-on-the-day",
      "活动面向的认定在当日有效",
      "a recognition the campaign is for is valid on the day"),
  NO_DISHONESTY(
      "no-dishonest-executee",
      "经查询不是失信被执行人",
      "looked up, and no dishonest person subject to enforcement"),
  NO_ABNORMALITY(
      "no-business-abnormality", "经查询未列入经营异常名录", "looked up, and not listed for abnormal business"),
  NO_OVERDUE("no-credit-overdue", "经查询没有征信逾期", "looked up, and not overdue in the credit register"),
  AN_ENTRY_FITS(
      "an-entry-fits",
      "发送当日至少一条仍符合规则",
      "at least one entry passes the rules on the day of sending"),
  DECLARATION_STANDS("declaration-stands", "企业未撤回申报", "the firm has not withdrawn its declaration"),
  NAMED_BY_CONSENT(
      "named-by-consent",
      "银行只在企业同意具名的期限内读取企业名称",
      "who the firm is, is read only while the firm lets itself be named");

  private final String id;
  private final Text text;

  ListRule(String id, String zh, String en) {
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
