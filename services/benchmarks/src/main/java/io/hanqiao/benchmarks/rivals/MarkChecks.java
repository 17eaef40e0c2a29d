package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The yes-or-no rules in one number: what an offer requires, held against what the need lacks; and
 * the rules on codes of which the firm has one.
 */
final class MarkChecks {

  private static final int TIERS_AT = 12;
  private static final int FLAGS_AT = 18;

  /** Required by all: a firm without any of the records that close the whole market. */
  private static final long ADMITTED = 1L << 10;

  /** Required by an offer that is not open on the day: no need has it. */
  private static final long NEVER = 1L << 11;

  private static final long EVERY = (1L << 30) - 1;

  private final LendingRulebook rulebook;
  private final LocalDate day;

  MarkChecks(LendingRulebook rulebook, LocalDate day) {
    this.rulebook = rulebook;
    this.day = day;
  }

  List<Check> all() {
    return List.of(
        new Check("required", Comparison.NONE, this::required, need -> EVERY & ~had(need)),
        Check.any(
            "tax_grades",
            offer -> Codes.stated(offer.figures().taxGrades()),
            need -> Codes.mark(need.firm().figures().taxGrade())),
        Check.any(
            "sizes",
            offer -> Codes.stated(offer.borrower().sizes()),
            need -> Codes.mark(need.firm().standing().size())),
        Check.any(
            "chain_positions",
            offer -> Codes.stated(offer.borrower().chainPositions()),
            need -> Codes.mark(need.firm().industry().chainPosition())));
  }

  private long required(LendingSupply offer) {
    var firm = offer.borrower();
    GradeScheme scheme = offer.figures().gradeCeiling();
    return Codes.mark(0, firm.firstTimeBorrowersOnly())
        | Codes.mark(1, firm.highTechRequired())
        | Codes.mark(2, firm.talentRequired())
        | Codes.mark(3, firm.exporterRequired())
        | Codes.mark(4, firm.equipmentListRequired())
        | Codes.mark(5, offer.project().filingRequired())
        | Codes.mark(6, offer.project().parkListRequired())
        | Codes.mark(7, offer.security().warrantRequired())
        | Codes.mark(8, offer.security().controllerGuaranteeRequired())
        | Codes.mark(9, offer.bankKind() != BankKind.LESSOR)
        | ADMITTED
        | (isOpen(offer) ? 0 : NEVER)
        | Codes.mark(firm.minTier()) << TIERS_AT
        | Codes.mark(16, scheme == GradeScheme.KNOWLEDGE_VALUE)
        | Codes.mark(17, scheme == GradeScheme.COMMERCIAL_VALUE)
        | Codes.marks(firm.refusedFlags()) << FLAGS_AT;
  }

  private boolean isOpen(LendingSupply offer) {
    LocalDate from = offer.loan().validFrom();
    LocalDate until = offer.loan().validUntil();
    return (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until))
        && !Boolean.TRUE.equals(offer.limits().riskPoolSuspended());
  }

  private long had(LendingDemand need) {
    FirmStanding standing = need.firm().standing();
    Set<NegativeFlag> flags = need.firm().borrowing().negativeFlags();
    return Codes.mark(0, need.firm().borrowing().firstTimeBorrower())
        | Codes.mark(1, standing.highTechEnterprise())
        | Codes.mark(2, standing.talentCertified())
        | Codes.mark(3, standing.exporter())
        | Codes.mark(4, standing.equipmentRenewalListed())
        | Codes.mark(5, need.project().filed())
        | Codes.mark(6, need.project().parkListed())
        | Codes.mark(7, need.security().acceptsWarrant())
        | Codes.mark(8, need.security().controllerGuarantee())
        | Codes.mark(9, isWithinLegalTerm(need))
        | (isAdmitted(flags) ? ADMITTED : 0)
        | Codes.marks(tiers(standing)) << TIERS_AT
        | Codes.mark(16, carries(GradeScheme.KNOWLEDGE_VALUE, need))
        | Codes.mark(17, carries(GradeScheme.COMMERCIAL_VALUE, need))
        | (flags == null ? 0 : Codes.marks(free(flags)) << FLAGS_AT);
  }

  private boolean isWithinLegalTerm(LendingDemand need) {
    LoanPurpose purpose = need.request().purpose();
    Integer term = need.request().termMonths();
    return purpose == null || term == null || term <= rulebook.legalTermMonths(purpose);
  }

  /** A record refuses, the lack of a look-up does not. */
  private boolean isAdmitted(@Nullable Set<NegativeFlag> flags) {
    return flags == null || Collections.disjoint(flags, rulebook.refusingFlags());
  }

  private static Set<NegativeFlag> free(Set<NegativeFlag> flags) {
    Set<NegativeFlag> free = EnumSet.allOf(NegativeFlag.class);
    free.removeAll(flags);
    return free;
  }

  /** All tiers that the firm is recognised for on the day. */
  private Set<Tier> tiers(FirmStanding firm) {
    Tier held = firm.tier();
    LocalDate until = firm.tierValidUntil();
    if (held == null) {
      return Set.of();
    }
    return until == null || day.isAfter(until)
        ? Set.of(Tier.CULTIVATION)
        : EnumSet.range(Tier.CULTIVATION, held);
  }

  private boolean carries(GradeScheme scheme, LendingDemand need) {
    var grade = need.firm().standing().grade(scheme);
    return grade != null && need.request().amountFen() <= rulebook.gradeCeilingFen(scheme, grade);
  }
}
