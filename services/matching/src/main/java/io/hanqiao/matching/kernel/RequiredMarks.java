package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.BorrowerTerms;
import io.hanqiao.matching.lending.FirmStanding;
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

  /** First-time borrower, high-tech, talent, exporter, equipment list, two grades; then flags. */
  private static final int FLAGS_FROM = 7;

  static final int OF_FIRM = FLAGS_FROM + NegativeFlag.values().length;

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
    BorrowerTerms terms = supply.borrower();
    GradeScheme scheme = supply.figures().gradeCeiling();
    long marks =
        required(0, LendingRule.FIRST_TIME_BORROWERS_ONLY, terms.firstTimeBorrowersOnly())
            | required(1, LendingRule.HIGH_TECH_REQUIRED, terms.highTechRequired())
            | required(2, LendingRule.TALENT_CERTIFIED, terms.talentRequired())
            | required(3, LendingRule.EXPORTER_ONLY, terms.exporterRequired())
            | required(4, LendingRule.EQUIPMENT_LISTED, terms.equipmentListRequired())
            | required(
                5, LendingRule.AMOUNT_WITHIN_GRADE_CEILING, scheme == GradeScheme.KNOWLEDGE_VALUE)
            | required(
                6, LendingRule.AMOUNT_WITHIN_GRADE_CEILING, scheme == GradeScheme.COMMERCIAL_VALUE);
    return inForce.contains(LendingRule.BANK_REFUSED_FLAGS)
        ? marks | Mask.of(terms.refusedFlags()) << FLAGS_FROM
        : marks;
  }

  /** What the firm has: of the flags, those it is known to be free of. */
  long ofFirm(PreparedNeed need) {
    FirmStanding standing = need.demand.firm().standing();
    long marks =
        Mask.bit(0, need.demand.firm().borrowing().firstTimeBorrower())
            | Mask.bit(1, standing.highTechEnterprise())
            | Mask.bit(2, standing.talentCertified())
            | Mask.bit(3, standing.exporter())
            | Mask.bit(4, standing.equipmentRenewalListed())
            | Mask.bit(5, carries(GradeScheme.KNOWLEDGE_VALUE, standing.knowledgeValue(), need))
            | Mask.bit(6, carries(GradeScheme.COMMERCIAL_VALUE, standing.commercialValue(), need));
    long every = (1L << NegativeFlag.values().length) - 1;
    return need.flagsKnown ? marks | (every & ~need.flags) << FLAGS_FROM : marks;
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
    return Mask.bit(0, need.demand.project().filed())
        | Mask.bit(1, need.demand.project().parkListed())
        | Mask.bit(2, need.demand.security().acceptsWarrant())
        | Mask.bit(3, need.demand.security().controllerGuarantee())
        | Mask.bit(4, isWithinLegalTerm(need));
  }

  /** What is not said is not held against it. */
  private boolean isWithinLegalTerm(PreparedNeed need) {
    LoanPurpose purpose = need.demand.request().purpose();
    return purpose == null
        || need.termMonths == StepIndex.NONE
        || need.termMonths <= rulebook.legalTermMonths(purpose);
  }
}
