package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.ProblemResponses;
import io.hanqiao.vocabulary.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pairings over REST: each side reads its own lists, and the firm every reason. */
@Path("/v1")
@Tag(name = "Pairings", description = "Who fits whom, how well, and why not.")
public class PairingResource {

  private final ListStore lists;
  private final LiveMatching live;
  private final Transactions transactions;
  private final Clock clock;

  PairingResource(ListStore lists, LiveMatching live, Transactions transactions, Clock clock) {
    this.lists = lists;
    this.live = live;
    this.transactions = transactions;
    this.clock = clock;
  }

  @GET
  @Path("/financing-needs/{needId}/pairings")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(operationId = "pairingsOfNeed", summary = "A need's best offers, explained")
  public NeedPairings ofNeed(
      @Parameter(description = "The financing need, UUIDv7.") @PathParam("needId") UUID needId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return views(language).ofNeed(list(needId, Side.DEMAND));
  }

  /** Also for a pair that was refused: that is when one asks. */
  @GET
  @Path("/financing-needs/{needId}/pairings/{offerId}")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(operationId = "explainPairing", summary = "Every rule and criterion of one pair")
  public PairingExplanation explain(
      @Parameter(description = "The financing need, UUIDv7.") @PathParam("needId") UUID needId,
      @Parameter(description = "The credit offer, UUIDv7.") @PathParam("offerId") UUID offerId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    ListStore.Stored own = list(needId, Side.DEMAND);
    LendingDemand demand = book().demand(own.list().listId()).orElseThrow(PairingResource::gone);
    LendingSupply supply =
        book().supply(offerId, LocalDate.now(clock)).orElseThrow(PairingResource::gone);
    return PairingExplanation.of(
        live.reference().explain(demand, supply).demandView(), ProblemResponses.locale(language));
  }

  @GET
  @Path("/credit-offers/{offerId}/pairings")
  @RolesAllowed("bank")
  @Operation(operationId = "pairingsOfOffer", summary = "An offer's best needs, in bands")
  public OfferPairings ofOffer(
      @Parameter(description = "The credit offer, UUIDv7.") @PathParam("offerId") UUID offerId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return views(language).ofOffer(list(offerId, Side.SUPPLY));
  }

  private ListStore.Stored list(UUID id, Side side) {
    return transactions
        .asCaller(() -> lists.find(id))
        .filter(stored -> stored.list().side() == side)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  private PairingViews views(@Nullable String language) {
    return new PairingViews(
        book(), live.reference(), LocalDate.now(clock), ProblemResponses.locale(language));
  }

  private LendingBook book() {
    return live.book()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.UNAVAILABLE,
                    new Text(
                        "正在从事件重建市场，通常只需数秒，请稍后再试。",
                        "The market is being rebuilt from its events: try again in a few"
                            + " seconds.")));
  }

  private static ProblemException gone() {
    return new ProblemException(
        ProblemCode.NOT_FOUND,
        new Text("需求已关闭或产品已撤下。", "The need is closed or the offer withdrawn."));
  }
}
