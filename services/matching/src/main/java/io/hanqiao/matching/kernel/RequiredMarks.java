package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.ValueGrade;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The yes-or-no rules as marks: what an offer requires, and what firm and need have. A mark that is
 * not known is not there. A rule out of force requires nothing.
 */
final class RequiredMarks {

  /** First-time borrower, high-tech and two grades: most firms differ in these. */
  static final int OF_FIRM = 4;

  /** Talent, exporter, equipment list; then flags: most firms are alike in these. */
  static final int OF_RECORD = 3 + NegativeFlag.values().length;

  /** Filed, park listed, warrant, controller's guarantee, within the legal term. */
  static final int OF_NEED = 5;

  private final LendingRulebook rulebook;
  private final Set<LendingRule> inForce;

  RequiredMarks(LendingRulebook rulebook, Set<LendingRule> inForce) {
    this.rulebook = rulebook;
    this.inForce = inForce;
  }

  private long required(int place, LendingRule rule, @Nullable Boolean stated) {
    return inForce.contains(rule) ? Mask.bit(place, stated) : 0;
  }

  /** What an offer requires of the firm. */
  long ofOffer(LendingSupply supply) {
    GradeScheme scheme = supply.figures().gradeCeiling();
    return required(
            0, LendingRule.FIRST_TIME_BORROWERS_ONLY, supply.borrower().firstTimeBorrowersOnly())
        | required(1, LendingRule.HIGH_TECH_REQUIRED, supply.borrower().highTechRequired())
        | required(
            2, LendingRule.AMOUNT_WITHIN_GRADE_CEILING, scheme == GradeScheme.KNOWLEDGE_VALUE)
        | required(
            3, LendingRule.AMOUNT_WITHIN_GRADE_CEILING, scheme == GradeScheme.COMMERCIAL_VALUE);
  }

  /** What the firm has. */
  long ofFirm(PreparedNeed need) {
    return Mask.bit(0, need.facts.firstTimeBorrower())
        | Mask.bit(1, need.facts.highTech())
        | Mask.bit(2, carries(GradeScheme.KNOWLEDGE_VALUE, need.facts.knowledgeValue(), need))
        | Mask.bit(3, carries(GradeScheme.COMMERCIAL_VALUE, need.facts.commercialValue(), need));
  }

  /** What an offer requires to be on record of the firm, or not to be. */
  long ofOfferOnRecord(LendingSupply supply) {
    BorrowerTerms terms = supply.borrower();
    long marks =
        required(0, LendingRule.TALENT_CERTIFIED, terms.talentRequired())
            | required(1, LendingRule.EXPORTER_ONLY, terms.exporterRequired())
            | required(2, LendingRule.EQUIPMENT_LISTED, terms.equipmentListRequired());
    return inForce.contains(LendingRule.BANK_REFUSED_FLAGS)
        ? marks | Mask.of(terms.refusedFlags()) << 3
        : marks;
  }

  /** What is on record of the firm: of the flags, those it is known to be free of. */
  long ofRecord(PreparedNeed need) {
    long marks =
        Mask.bit(0, need.facts.talent())
            | Mask.bit(1, need.facts.exporter())
            | Mask.bit(2, need.facts.equipmentListed());
    long every = (1L << NegativeFlag.values().length) - 1;
    return need.flagsKnown ? marks | (every & ~need.flags) << 3 : marks;
  }

  private boolean carries(GradeScheme scheme, @Nullable ValueGrade grade, PreparedNeed need) {
    return grade != null && need.amountFen <= rulebook.gradeCeilingFen(scheme, grade);
  }

  /** What an offer requires of the need. A finance lease is bound by no legal term of loans. */
  long ofOfferOnNeed(LendingSupply supply) {
    return required(0, LendingRule.PROJECT_FILED, supply.project().filingRequired())
        | required(1, LendingRule.PARK_LISTED, supply.project().parkListRequired())
        | required(2, LendingRule.WARRANT_ACCEPTED, supply.security().warrantRequired())
        | required(
            3, LendingRule.CONTROLLER_GUARANTEE, supply.security().controllerGuaranteeRequired())
        | required(4, LendingRule.TERM_WITHIN_LEGAL_FRAME, supply.bankKind() != BankKind.LESSOR);
  }

  /** What the need has. */
  long ofNeed(PreparedNeed need) {
    return Mask.bit(0, need.facts.filed())
        | Mask.bit(1, need.facts.parkListed())
        | Mask.bit(2, need.facts.acceptsWarrant())
        | Mask.bit(3, need.facts.controllerGuarantee())
        | Mask.bit(4, isWithinLegalTerm(need));
  }

  /** What is not said is not held against it. */
  private boolean isWithinLegalTerm(PreparedNeed need) {
    LoanPurpose purpose = need.facts.purpose();
    return purpose == null
        || need.kind.termMonths() == StepIndex.NONE
        || need.kind.termMonths() <= rulebook.legalTermMonths(purpose);
  }
}
