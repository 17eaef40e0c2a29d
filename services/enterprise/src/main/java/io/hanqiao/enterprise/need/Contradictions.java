package io.hanqiao.enterprise.need;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.LocalDate;

/**
 * Statements of one need that cannot hold together, or not under the law of the day. What is not
 * stated contradicts nothing.
 */
final class Contradictions {

  private static final Flaw TWO_CEILINGS =
      Flaw.of(
          "最高利率写了两种：百分数与LPR加点。",
          "The dearest rate is given twice: in percent and as a spread to the LPR.",
          "请只留一种：rateCeilingPercent 或 rateCeilingLprSpreadBp。",
          "Keep one: rateCeilingPercent or rateCeilingLprSpreadBp.");

  private static final Flaw NO_RENEWAL =
      Flaw.of(
          "写了原贷款，但用途不是 RENEWAL（续贷）。",
          "A loan to be renewed is given, but the purpose is not RENEWAL.",
          "续贷请将用途改为 RENEWAL；其他用途请去掉 existingLoan。",
          "To renew it choose the purpose RENEWAL; otherwise leave existingLoan out.");

  private static final Flaw OVERDUE =
      Flaw.of(
          "到期日已过，却写明原贷款为正常类。",
          "It is said to be normal, yet fell due in the past.",
          "请填尚未到来的到期日（已展期的填展期后的日期），或去掉 normal。",
          "Give the day it falls due, after any extension, or leave normal out.");

  private static final Flaw NO_PLANT =
      Flaw.of(
          "写明厂房园区在名单内，但用途不是 PLANT_PURCHASE（购置标准厂房）。",
          "The park of the plant is said to be listed, but the purpose is not PLANT_PURCHASE.",
          "购置厂房请将用途改为 PLANT_PURCHASE；其他用途请去掉 parkListed。",
          "To buy a plant choose the purpose PLANT_PURCHASE; otherwise leave parkListed out.");

  private Contradictions() {}

  /**
   * Adds what contradicts itself in terms that may lack what could not be read.
   *
   * @param day on which the need is posted or edited
   */
  static void find(NeedTerms terms, LocalDate day, Findings in) {
    if (terms.rateCeilingPpm() != null && terms.rateCeilingLprSpreadBp() != null) {
      in.add("rateCeilingLprSpreadBp", terms.rateCeilingLprSpreadBp(), TWO_CEILINGS);
    }
    loan(terms, day, in);
    LoanPurpose purpose = terms.purpose();
    if (Boolean.TRUE.equals(terms.parkListed())
        && purpose != null
        && purpose != LoanPurpose.PLANT_PURCHASE) {
      in.add("parkListed", true, NO_PLANT);
    }
    LegalTerm.refuse(terms, day, in);
  }

  private static void loan(NeedTerms terms, LocalDate day, Findings in) {
    ExistingLoan loan = terms.existingLoan();
    if (loan == null) {
      return;
    }
    if (terms.purpose() != null && terms.purpose() != LoanPurpose.RENEWAL) {
      in.add("existingLoan", null, NO_RENEWAL);
    }
    if (Boolean.TRUE.equals(loan.normal()) && loan.maturesOn().isBefore(day)) {
      in.add("existingLoan.maturesOn", loan.maturesOn(), OVERDUE);
    }
  }
}
