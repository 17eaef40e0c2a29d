package io.hanqiao.matching.lending;

import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a firm is, and is recognised as. Null is unknown.
 *
 * @param size by the standard of SME sizes
 * @param establishedOn day of establishment
 * @param tier recognised place on the ladder
 * @param tierValidUntil last day of the recognition; unknown for a tier above the cultivation pool
 *     counts as unknown tier
 * @param highTechEnterprise whether recognised as 高新技术企业
 * @param talentCertified whether a certified talent works in it
 * @param exporter whether it exports
 * @param equipmentRenewalListed whether it is on the list of equipment renewal (设备更新)
 * @param knowledgeValue grade of its knowledge value, A..E
 * @param commercialValue grade of its commercial value, A..D
 */
public record FirmStanding(
    @Nullable EnterpriseSize size,
    @Nullable LocalDate establishedOn,
    @Nullable Tier tier,
    @Nullable LocalDate tierValidUntil,
    @Nullable Boolean highTechEnterprise,
    @Nullable Boolean talentCertified,
    @Nullable Boolean exporter,
    @Nullable Boolean equipmentRenewalListed,
    @Nullable ValueGrade knowledgeValue,
    @Nullable ValueGrade commercialValue) {

  /** Nothing is known of it. */
  public static final FirmStanding UNKNOWN =
      new FirmStanding(null, null, null, null, null, null, null, null, null, null);

  /**
   * Refuses a grade that does not exist.
   *
   * @throws IllegalArgumentException if the commercial value is below D
   */
  public FirmStanding {
    Stated.require(
        commercialValue != ValueGrade.E, "The grade of commercial value is E; want A, B, C or D.");
  }

  /** The firm's grade under a scheme; null if unknown. */
  public @Nullable ValueGrade grade(GradeScheme scheme) {
    return switch (scheme) {
      case KNOWLEDGE_VALUE -> knowledgeValue;
      case COMMERCIAL_VALUE -> commercialValue;
    };
  }
}
