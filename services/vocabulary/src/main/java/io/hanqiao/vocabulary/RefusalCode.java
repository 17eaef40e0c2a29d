package io.hanqiao.vocabulary;

/**
 * Why a bank refuses a loan: the published list, so that firms are told alike and refusals counted.
 */
public enum RefusalCode implements Named {
  REPAYMENT_SOURCE_INSUFFICIENT("还款来源不足", "repayment source insufficient"),
  COLLATERAL_INSUFFICIENT("抵质押物不足", "collateral insufficient"),
  DEBT_TOO_HIGH("负债过高", "debt too high"),
  FINANCIAL_RECORDS_INCOMPLETE("财务资料不完整", "financial records incomplete"),
  BEYOND_PRODUCT_TERMS("金额期限超产品", "amount or term beyond the product"),
  CREDIT_RECORD_OVERDUE("征信逾期", "overdue in the credit record"),
  TOO_YOUNG("成立或纳税年限不足", "too short a record as firm or taxpayer"),
  PURPOSE_UNPROVEN("用途证明不足", "purpose not proven"),
  TOO_MANY_LENDERS("多头授信", "credit from too many lenders"),
  LITIGATION_OR_DISHONESTY("涉诉失信", "litigation or dishonesty on record"),
  INDUSTRY_RESTRICTED("行业限制", "industry restricted"),
  GUARANTEE_NOT_APPROVED("担保未获批", "guarantee not approved"),
  NOT_ON_LIST("名单外", "not on the list the product is for");

  private final Text text;

  RefusalCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
