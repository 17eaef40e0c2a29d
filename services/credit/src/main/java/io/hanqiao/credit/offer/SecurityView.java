package io.hanqiao.credit.offer;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.vocabulary.EdgeKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands behind the loan, on the wire. */
@Schema(hidden = true)
record SecurityView(
    @Schema(description = "How much is lent against an asset.", nullable = true)
        @Nullable List<LoanToValueForm> loanToValue,
    @Schema(description = "Most for each unpledged invention patent, yuan.", nullable = true)
        @Nullable String amountPerPatentMax,
    @Schema(description = "A confirmed tie of this kind to an anchor is required.", nullable = true)
        @Nullable EdgeKind anchorEdge,
    @Schema(description = "To one of these anchors; any if null.", nullable = true)
        @Nullable Set<UUID> anchorEnterpriseIds,
    @Schema(description = "The firm's controller guarantees.", nullable = true)
        @Nullable Boolean controllerGuaranteeRequired,
    @Schema(description = "One of these must be able to guarantee.", nullable = true)
        @Nullable Set<UUID> guarantorIds,
    @Schema(description = "The bank takes a warrant.", nullable = true)
        @Nullable Boolean warrantRequired) {

  static SecurityView of(SecurityTerms terms) {
    return new SecurityView(
        LoanToValueForm.of(terms.loanToValue()),
        Amounts.yuan(terms.amountPerPatentMaxFen()),
        terms.anchorEdge(),
        terms.anchorEnterpriseIds(),
        terms.controllerGuaranteeRequired(),
        terms.guarantorIds(),
        terms.warrantRequired());
  }
}
