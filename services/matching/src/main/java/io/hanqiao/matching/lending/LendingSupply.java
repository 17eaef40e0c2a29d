package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.ProductForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit offer, with all that its lender's other postings say of it on the day. Every term may be
 * null: not stated (未载明), which refuses nobody. An empty set states nothing and is kept as null.
 *
 * @param offerId the offer
 * @param bankId the lender
 * @param bankKind its supervision category
 * @param productForm what kind of product it is
 * @param loan money, term and price
 * @param area where it is lent
 * @param borrower what the firm must be
 * @param figures what the firm's figures must be
 * @param security what must secure it
 * @param project what it must be invested in
 * @param anchors the anchor enterprises it rests on
 * @param limits what the lender can still give
 * @param conditions the lender's own, in the order stated; empty if there are none
 */
public record LendingSupply(
    UUID offerId,
    UUID bankId,
    BankKind bankKind,
    @Nullable ProductForm productForm,
    LoanTerms loan,
    AreaTerms area,
    BorrowerTerms borrower,
    FigureTerms figures,
    SecurityTerms security,
    ProjectTerms project,
    AnchorTerms anchors,
    ProviderLimits limits,
    List<OwnCondition> conditions) {

  /** A list that nobody changes afterwards. */
  public LendingSupply {
    conditions = List.copyOf(conditions);
  }
}
