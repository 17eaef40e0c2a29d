package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.ToldRequest;
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

/** What would make an expert request fit, for its owner. */
@Path("/v1")
@Tag(name = "Changes", description = "What would make a refused pair fit.")
public class SecondmentChangesResource {

  private final ChangeEndpoint<SecondmentDemand, Expert, ToldRequest, SecondmentBook> endpoint;

  SecondmentChangesResource(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint = new ChangeEndpoint<>(markets.secondment(), kinds.secondment(), lists);
  }

  @GET
  @Path("/expert-requests/{id}/pairings/{supplyId}/changes")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "changesOfSecondmentPairing",
      summary = "The smallest changes that would make one pair fit")
  public PairingChanges ofPair(
      @Parameter(description = "An expert request, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "An expert, UUIDv7.") @PathParam("supplyId") UUID supplyId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofPair(id, supplyId, language);
  }

  @GET
  @Path("/expert-requests/{id}/changes")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "changesOfExpertRequest",
      summary = "The single changes that would open the most supply")
  public DemandChanges ofDemand(
      @Parameter(description = "An expert request, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }
}
