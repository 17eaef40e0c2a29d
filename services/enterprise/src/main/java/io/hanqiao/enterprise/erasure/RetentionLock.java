package io.hanqiao.enterprise.erasure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why an organisation cannot be erased now: others hold it to something. */
enum RetentionLock implements Named {
  APPLICATION_STANDS(
      "有贷款申请尚未办结",
      "a loan application stands",
      "撤回申请，或由银行办结（批复、拒绝或失效）",
      "withdraw it, or the bank ends it (grants, refuses, or it lapses)"),
  GRANT_NOT_SETTLED(
      "有授信未结清：合同项下的资料依法留存至结清",
      "a credit grant is not settled: what belongs to its contract is kept until it is",
      "授信结清、到期未用或放弃",
      "the grant is settled, expires unused, or is given up"),
  GUARANTEE_STANDS(
      "有担保未解除，或代偿尚未追偿完毕",
      "a guarantee stands, or what it paid out is being recovered",
      "担保解除，或追偿办结",
      "the guarantee is released, or its recovery is closed"),
  BRIDGE_LOAN_STANDS(
      "有应急转贷未结清",
      "a bridge loan is not settled",
      "撤回申请、被拒绝，或转贷资金已归还",
      "it is withdrawn or declined, or the fund has its money back"),
  SECONDMENT_STANDS(
      "有科技副总在岗或已确认",
      "an expert is seconded to the firm, or is about to be",
      "派驻期满或提前结束",
      "the secondment is completed or ended early"),
  ANCHOR_OF_OTHERS(
      "其他企业公开的融资需求以本机构为核心企业",
      "open needs of other firms rest on it as their anchor",
      "这些需求关闭，或不再以本机构为核心企业",
      "those needs are closed, or name another anchor");

  private final Text text;
  private final Text ends;

  RetentionLock(String zh, String en, String endsZh, String endsEn) {
    this.text = new Text(zh, en);
    this.ends = new Text(endsZh, endsEn);
  }

  @Override
  public Text text() {
    return text;
  }

  /** What would end it. */
  Text ends() {
    return ends;
  }
}
