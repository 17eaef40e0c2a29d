package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.EdgeKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the loan, beyond kinds of security and assets. Null is not stated, never a
 * refusal.
 *
 * @param loanToValue each asset once
 * @param amountPerPatentMaxFen most for each unpledged invention patent, in fen, above zero
 * @param anchorEdge a confirmed tie of this kind to an anchor is required
 * @param anchorEnterpriseIds to one of these anchors; any if null
 * @param controllerGuaranteeRequired whether the controller (实际控制人) guarantees
 * @param guarantorIds one of these must be able to guarantee
 * @param warrantRequired whether the bank takes a warrant (认股权)
 */
@Embeddable
record SecurityTerms(
    @JdbcTypeCode(SqlTypes.JSON) @Nullable List<LoanToValue> loanToValue,
    @Nullable Long amountPerPatentMaxFen,
    @Enumerated(EnumType.STRING) @Nullable EdgeKind anchorEdge,
    @Nullable Set<UUID> anchorEnterpriseIds,
    @Nullable Boolean controllerGuaranteeRequired,
    @Nullable Set<UUID> guarantorIds,
    @Nullable Boolean warrantRequired) {

  /** Nothing stated: the database reads all-null columns as no terms at all. */
  static final SecurityTerms NONE = new SecurityTerms(null, null, null, null, null, null, null);
}
