package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.live.ListFeed;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
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

/** Pairings of the challenge market: each side reads its own lists, who asks every reason. */
@Path("/v1")
@Tag(name = "Pairings", description = "Who fits whom, how well, and why not.")
public class ChallengePairings {

  private final PairingEndpoint<ChallengeDemand, Solver, ChallengeDemand, ChallengeBook> endpoint;

  ChallengePairings(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint =
        new PairingEndpoint<>(markets.challenge(), ChallengeCards::new, kinds.challenge(), lists);
  }

  @GET
  @Path("/challenges/{id}/pairings")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Operation(
      operationId = "pairingsOfChallenge",
      summary = "The best supplies of a challenge, explained")
  public DemandPairings ofDemand(
      @Parameter(description = "A challenge, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }

  @GET
  @Path("/challenges/{id}/pairings/{supplyId}")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Operation(
      operationId = "explainChallengePairing",
      summary = "Every rule and criterion of one pair, refused pairs included")
  public PairingExplanation explain(
      @Parameter(description = "A challenge, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "A team, an achievement or a capability, UUIDv7.")
          @PathParam("supplyId")
          UUID supplyId,
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
  @Path("/challenges/{id}/pairing-changes")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchPairingsOfChallenge",
      summary = "Server-sent events: the list of a challenge has a new version")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now, then every new one; repeated as a sign of life.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ListFeed.Change.class)))
  public Multi<ListFeed.Change> changesOfDemand(
      @Parameter(description = "A challenge, UUIDv7.") @PathParam("id") UUID id) {
    return endpoint.changes(id, Side.DEMAND);
  }

  @GET
  @Path("/solvers/{id}/pairings")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(operationId = "pairingsOfSolver", summary = "The best demands of a solver, in bands")
  public SupplyPairings ofSupply(
      @Parameter(description = "A team, an achievement or a capability, UUIDv7.") @PathParam("id")
          UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofSupply(id, language);
  }

  @GET
  @Path("/solvers/{id}/pairing-changes")
  @RolesAllowed({"enterprise", "institution"})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchPairingsOfSolver",
      summary = "Server-sent events: the list of a solver has a new version")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now, then every new one; repeated as a sign of life.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ListFeed.Change.class)))
  public Multi<ListFeed.Change> changesOfSupply(
      @Parameter(description = "A team, an achievement or a capability, UUIDv7.") @PathParam("id")
          UUID id) {
    return endpoint.changes(id, Side.SUPPLY);
  }
}
