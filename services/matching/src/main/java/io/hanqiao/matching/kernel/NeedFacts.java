package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.ValueGrade;
import org.jspecify.annotations.Nullable;

/**
 * What else of a need rules read as it is, side by side in memory. What is not known to be so is
 * not so.
 *
 * @param purpose null if not stated
 * @param knowledgeValue null if not graded
 * @param commercialValue null if not graded
 * @param taxGrade as marks, one or none
 * @param size as marks, one or none
 * @param chainPosition as marks, one or none
 */
record NeedFacts(
    boolean firstTimeBorrower,
    boolean highTech,
    boolean talent,
    boolean exporter,
    boolean equipmentListed,
    boolean filed,
    boolean parkListed,
    boolean acceptsWarrant,
    boolean controllerGuarantee,
    @Nullable LoanPurpose purpose,
    @Nullable ValueGrade knowledgeValue,
    @Nullable ValueGrade commercialValue,
    long taxGrade,
    long size,
    long chainPosition) {

  static NeedFacts of(LendingDemand demand) {
    FirmStanding standing = demand.firm().standing();
    return new NeedFacts(
        isSo(demand.firm().borrowing().firstTimeBorrower()),
        isSo(standing.highTechEnterprise()),
        isSo(standing.talentCertified()),
        isSo(standing.exporter()),
        isSo(standing.equipmentRenewalListed()),
        isSo(demand.project().filed()),
        isSo(demand.project().parkListed()),
        isSo(demand.security().acceptsWarrant()),
        isSo(demand.security().controllerGuarantee()),
        demand.request().purpose(),
        standing.knowledgeValue(),
        standing.commercialValue(),
        Mask.of(demand.firm().figures().taxGrade()),
        Mask.of(standing.size()),
        Mask.of(demand.firm().industry().chainPosition()));
  }

  private static boolean isSo(@Nullable Boolean known) {
    return Boolean.TRUE.equals(known);
  }
}
