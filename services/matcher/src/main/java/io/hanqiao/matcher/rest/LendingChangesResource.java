package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would make a financing need fit, for its owner. */
@Path("/v1")
@Tag(name = "Changes", description = "What would make a refused pair fit.")
public class LendingChangesResource {

  private final ChangeEndpoint<LendingDemand, LendingSupply, ToldNeed, LendingBook> endpoint;

  LendingChangesResource(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint = new ChangeEndpoint<>(markets.lending(), kinds.lending(), lists);
  }

  @GET
  @Path("/financing-needs/{id}/pairings/{supplyId}/changes")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "changesOfLendingPairing",
      summary = "The smallest changes that would make one pair fit")
  public PairingChanges ofPair(
      @Parameter(description = "A financing need, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "A credit offer, UUIDv7.") @PathParam("supplyId") UUID supplyId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofPair(id, supplyId, language);
  }

  @GET
  @Path("/financing-needs/{id}/changes")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "changesOfFinancingNeed",
      summary = "The single changes that would open the most supply")
  public DemandChanges ofDemand(
      @Parameter(description = "A financing need, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }
}
