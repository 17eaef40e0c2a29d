package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.InvestmentBook;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.investment.ToldDirectNeed;
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

/** What would make a direct financing need fit, for its owner. */
@Path("/v1")
@Tag(name = "Changes", description = "What would make a refused pair fit.")
public class InvestmentChangesResource {

  private final ChangeEndpoint<InvestmentDemand, Mandate, ToldDirectNeed, InvestmentBook> endpoint;

  InvestmentChangesResource(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint = new ChangeEndpoint<>(markets.investment(), kinds.investment(), lists);
  }

  @GET
  @Path("/direct-financing-needs/{id}/pairings/{supplyId}/changes")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "changesOfInvestmentPairing",
      summary = "The smallest changes that would make one pair fit")
  public PairingChanges ofPair(
      @Parameter(description = "A direct financing need, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "A mandate, UUIDv7.") @PathParam("supplyId") UUID supplyId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofPair(id, supplyId, language);
  }

  @GET
  @Path("/direct-financing-needs/{id}/changes")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "changesOfDirectFinancingNeed",
      summary = "The single changes that would open the most supply")
  public DemandChanges ofDemand(
      @Parameter(description = "A direct financing need, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }
}
