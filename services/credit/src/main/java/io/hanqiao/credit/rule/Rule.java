package io.hanqiao.credit.rule;

import io.hanqiao.platform.problem.NamedRule;
import io.hanqiao.vocabulary.Text;

/** A rule of loans and limits, as a refusal cites it. */
public enum Rule implements NamedRule {
  STEP_FOLLOWS_STAGE("step-follows-stage", "每一步只能在它所属的阶段办理", "each step belongs to its stage"),
  TWO_PEOPLE(
      "two-people",
      "放款与承诺由本机构两人负责，提出的人不能复核",
      "two people of one organisation answer for money and promises: whoever proposed does not confirm"),
  AS_READ(
      "confirm-what-was-read",
      "复核人写明所复核的内容，与现在待复核的一致才生效",
      "whoever confirms says what, and it is what waits to be confirmed now"),
  LAPSE_AFTER(
      "lapse-after-90-days",
      "90 天没有进展的申请才作失效处理",
      "an application lapses when nothing has happened for 90 days"),
  MOST_DRAWS(
      "most-draws-per-grant",
      "每笔授信累计支用笔数有上限，已取消、已退回的也计入",
      "a grant has so many draws in all and no more, cancelled and declined ones included"),
  WITHIN_AVAILABLE(
      "within-available", "占用不得超过可用额度", "no more is reserved than the available limit"),
  WITHIN_RESERVED(
      "within-reserved", "放款不得超过该笔支用尚未放款的金额", "no more is paid out than the draw still reserves"),
  WITHIN_OUTSTANDING(
      "within-outstanding", "还款不得超过该笔未还本金", "no more is repaid than is outstanding on the draw"),
  BINDING_LIMIT(
      "binding-limit",
      "有约束力的额度（专项额度、产品额度、集团额度、担保能力）不得超过",
      "a binding limit (line, offer, anchor's group, guarantor) is never exceeded"),
  OFFERS_GUARANTOR(
      "guarantor-of-the-offer",
      "产品指定了担保机构的，只由其中一家担保",
      "where an offer names its guarantors, no other one guarantees a grant under it"),
  GUARANTOR_NEEDED(
      "guarantor-where-the-offer-needs-one",
      "产品指定担保机构或只接受保证的，没有担保机构不授信",
      "where an offer names guarantors or takes nothing but a guarantee, nothing is granted without a"
          + " guarantor"),
  LETTER_MEETS_CONDITION(
      "letter-meets-its-condition",
      "担保函由担保机构两人出具即为落实，银行不能代为登记",
      "the letter of two people of the guarantor meets its condition; the bank cannot report it"),
  LETTER_FOLLOWS_GRANT(
      "letter-follows-grant",
      "担保函在银行授信并写明本机构担保之后出具",
      "the letter is issued for a grant that names the guarantor"),
  LETTER_WITHIN_INTENT(
      "letter-within-intent",
      "担保函在意向函的金额和有效期之内",
      "the letter stays within the amount and the days of the letter of intent"),
  RELEASE_WHEN_REPAID(
      "release-when-nothing-owed",
      "没有未还本金才解除担保",
      "a letter is released when nothing is owed on its grant"),
  PAYOUT_WITHIN_SHARE(
      "payout-within-share",
      "代偿不超过担保机构在逾期本金中分担的份额",
      "a guarantor pays out no more than its share of the overdue principal"),
  RECOVERY_WITHIN_PAYOUT(
      "recovery-within-payout",
      "追偿在代偿之后，合计不超过代偿金额",
      "what is recovered follows the payout and is no more than it in all"),
  POOL_SUSPENDED(
      "pool-suspended",
      "风险补偿资金池暂停新增期间，相关产品不新增授信",
      "while a risk compensation pool is suspended, nothing new is granted under its offers"),
  POOL_RESUMES_BELOW(
      "pool-resumes-below-its-line",
      "代偿率低于暂停线后，由经办人员恢复，不自动恢复",
      "a pool is resumed by a person, when payouts are below the line of suspension"),
  POOL_HOLDS("pool-pays-what-it-holds", "补偿不超过资金池余额", "a pool pays no more than it holds"),
  POOL_PAYS_OVERDUE(
      "pool-pays-for-overdue",
      "补偿不超过该授信的逾期本金",
      "a pool pays no more for a grant than its overdue principal"),
  BRIDGE_WITHIN_DUE(
      "bridge-within-principal-due",
      "应急转贷用于尚未到期（含到期日）的贷款，不超过其未还本金",
      "a bridge loan is for a loan up to its last day, and no more than is owed on it"),
  BRIDGE_DAYS(
      "bridge-within-days-of-programme",
      "应急转贷的天数不超过在执行方案的上限",
      "a bridge loan runs no longer than the programme in force allows"),
  BRIDGE_PROMISED(
      "bridge-after-promise-to-lend-again",
      "银行承诺以另一份授信续贷，承诺在应还日仍有效、可用额度足够，才放转贷资金",
      "the fund pays when the bank has promised to lend again under another grant, with enough"
          + " available, until the money is due back"),
  BRIDGE_FUND_HOLDS(
      "bridge-within-fund", "转贷放款不超过资金余额", "a bridge fund pays no more than it has left"),
  BRIDGE_FIRST(
      "bridge-is-repaid-first",
      "承诺归还转贷资金的授信，转贷入账后先以一笔受托支付归还，之前不办其他放款",
      "a grant promised to repay a bridge loan pays that first, entrusted, once the bank has booked"
          + " it; it pays nothing else before"),
  CONDITIONS_FIRST(
      "conditions-precedent-first",
      "放款条件全部落实后才能放款",
      "money is paid out when all conditions precedent are met"),
  PAID_BEFORE_MATURITY(
      "paid-before-maturity", "一笔支用到期后不再放款", "nothing is paid out on a draw after its last day"),
  REPAID_AFTER_PAID(
      "repaid-after-paid-out",
      "还款日不早于该笔首次放款日",
      "nothing comes back on a draw before its first money was paid out"),
  BEFORE_EXPIRY("before-expiry", "授信在有效期内使用", "a grant is used until it expires"),
  EXPIRES_AFTER("expires-after-last-day", "有效期过后才作到期处理", "a grant expires after its last day"),
  NOTHING_OUTSTANDING(
      "nothing-outstanding",
      "没有未还本金、没有待放款的支用才能结清",
      "a grant is settled when nothing is owed and no draw is open"),
  ONE_PROPOSAL(
      "one-proposal", "同一笔支用同时只有一笔放款待复核", "one payment at a time waits for its second person"),
  BEFORE_MATURITY(
      "extension-before-maturity",
      "展期在到期前办理，新到期日晚于原到期日",
      "an extension is agreed before maturity and ends later"),
  EXTENSION_WITHIN_LAW(
      "extension-within-law",
      "展期累计不超过：一年以内的贷款为原期限，一年至五年的为原期限的一半，五年以上的为三年（《贷款通则》第十二条）",
      "extensions in all are at most the first term of a loan up to one year, half of it up to five"
          + " years, three years beyond (General Rules for Loans, article 12)"),
  RENEWAL_AT_SAME_BANK(
      "renewal-at-same-bank-before-maturity",
      "无还本续贷由原贷款银行在到期前以新的授信和合同办理（金规〔2024〕13号，待核原文）",
      "a renewal without repaying principal is made by the lending bank before maturity, under a new"
          + " grant and contract (Jin Gui [2024] No. 13, to be confirmed against its text)"),
  RENEWAL_WHOLE(
      "renewal-is-whole",
      "续贷一次承接原贷款的全部未还本金",
      "a renewal takes over all that is owed on the old loan, at once"),
  CONTRACT_COUNTS_ONCE(
      "contract-counts-once",
      "同一企业的同一份合同只计一次，首贷户每户只计一次",
      "one contract of one firm counts once, and a firm borrows for the first time once"),
  FIRST_LOAN_PAID_OUT(
      "first-loan-is-paid-out",
      "首贷户以首笔贷款发放为准",
      "a first-time borrower is one whose first loan was paid out"),
  AFTER_MATURITY(
      "overdue-after-maturity", "过了到期日仍有未还本金才为逾期", "overdue is what is owed after its last day");

  private final String id;
  private final Text text;

  Rule(String id, String zh, String en) {
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
