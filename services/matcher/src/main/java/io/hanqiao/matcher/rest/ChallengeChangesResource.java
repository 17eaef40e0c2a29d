package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
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

/** What would make a challenge fit, for its owner. */
@Path("/v1")
@Tag(name = "Changes", description = "What would make a refused pair fit.")
public class ChallengeChangesResource {

  private final ChangeEndpoint<ChallengeDemand, Solver, ChallengeDemand, ChallengeBook> endpoint;

  ChallengeChangesResource(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint = new ChangeEndpoint<>(markets.challenge(), kinds.challenge(), lists);
  }

  @GET
  @Path("/challenges/{id}/pairings/{supplyId}/changes")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Operation(
      operationId = "changesOfChallengePairing",
      summary = "The smallest changes that would make one pair fit")
  public PairingChanges ofPair(
      @Parameter(description = "A challenge, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "A team, an achievement or a capability, UUIDv7.")
          @PathParam("supplyId")
          UUID supplyId,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofPair(id, supplyId, language);
  }

  @GET
  @Path("/challenges/{id}/changes")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Operation(
      operationId = "changesOfChallenge",
      summary = "The single changes that would open the most supply")
  public DemandChanges ofDemand(
      @Parameter(description = "A challenge, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }
}
