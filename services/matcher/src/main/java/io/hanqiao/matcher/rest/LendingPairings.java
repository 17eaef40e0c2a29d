package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.ListFeed;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Pairings of the lending market: each side reads its own lists, who asks every reason. */
@Path("/v1")
@Tag(name = "Pairings", description = "Who fits whom, how well, and why not.")
public class LendingPairings {

  private final PairingEndpoint<LendingDemand, LendingSupply, ToldNeed, LendingBook> endpoint;

  LendingPairings(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint =
        new PairingEndpoint<>(markets.lending(), LendingCards::new, kinds.lending(), lists);
  }

  @GET
  @Path("/financing-needs/{id}/pairings")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "pairingsOfFinancingNeed",
      summary = "The best supplies of a need, explained")
  public DemandPairings ofDemand(
      @Parameter(description = "A financing need, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }

  @GET
  @Path("/financing-needs/{id}/pairings/{supplyId}")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "explainLendingPairing",
      summary = "Every rule and criterion of one pair, refused pairs included")
  public PairingExplanation explain(
      @Parameter(description = "A financing need, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "A credit offer, UUIDv7.") @PathParam("supplyId") UUID supplyId,
      @Parameter(
              description =
                  "Judge today's facts by the rules of this day, such as 2024-08-01; today if left"
                      + " out.")
          @QueryParam("asOf")
          @Nullable String asOf,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.explain(id, supplyId, asOf, language);
  }

  @GET
  @Path("/financing-needs/{id}/pairing-changes")
  @RolesAllowed({"enterprise", "operator"})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchPairingsOfFinancingNeed",
      summary = "Server-sent events: the list of a need has a new version")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now, then every new one; repeated as a sign of life.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ListFeed.Change.class)))
  public Multi<ListFeed.Change> changesOfDemand(
      @Parameter(description = "A financing need, UUIDv7.") @PathParam("id") UUID id) {
    return endpoint.changes(id, Side.DEMAND);
  }

  @GET
  @Path("/credit-offers/{id}/pairings")
  @RolesAllowed({"bank", "lessor"})
  @Operation(
      operationId = "pairingsOfCreditOffer",
      summary = "The best demands of an offer, in bands")
  public SupplyPairings ofSupply(
      @Parameter(description = "A credit offer, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofSupply(id, language);
  }

  @GET
  @Path("/credit-offers/{id}/pairing-changes")
  @RolesAllowed({"bank", "lessor"})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchPairingsOfCreditOffer",
      summary = "Server-sent events: the list of an offer has a new version")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now, then every new one; repeated as a sign of life.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ListFeed.Change.class)))
  public Multi<ListFeed.Change> changesOfSupply(
      @Parameter(description = "A credit offer, UUIDv7.") @PathParam("id") UUID id) {
    return endpoint.changes(id, Side.SUPPLY);
  }
}
