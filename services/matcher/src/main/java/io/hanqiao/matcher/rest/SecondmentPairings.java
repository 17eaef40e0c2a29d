package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.SecondmentBook;
import io.hanqiao.matcher.live.ListFeed;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.ToldRequest;
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

/** Pairings of the secondment market: each side reads its own lists, who asks every reason. */
@Path("/v1")
@Tag(name = "Pairings", description = "Who fits whom, how well, and why not.")
public class SecondmentPairings {

  private final PairingEndpoint<SecondmentDemand, Expert, ToldRequest, SecondmentBook> endpoint;

  SecondmentPairings(Markets markets, ChangeKinds kinds, OwnLists lists) {
    this.endpoint =
        new PairingEndpoint<>(
            markets.secondment(), SecondmentCards::new, kinds.secondment(), lists);
  }

  @GET
  @Path("/expert-requests/{id}/pairings")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "pairingsOfExpertRequest",
      summary = "The best supplies of a request, explained")
  public DemandPairings ofDemand(
      @Parameter(description = "An expert request, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofDemand(id, language);
  }

  @GET
  @Path("/expert-requests/{id}/pairings/{supplyId}")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "explainSecondmentPairing",
      summary = "Every rule and criterion of one pair, refused pairs included")
  public PairingExplanation explain(
      @Parameter(description = "An expert request, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "An expert, UUIDv7.") @PathParam("supplyId") UUID supplyId,
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
  @Path("/expert-requests/{id}/pairing-changes")
  @RolesAllowed({"enterprise", "operator"})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchPairingsOfExpertRequest",
      summary = "Server-sent events: the list of a request has a new version")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now, then every new one; repeated as a sign of life.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ListFeed.Change.class)))
  public Multi<ListFeed.Change> changesOfDemand(
      @Parameter(description = "An expert request, UUIDv7.") @PathParam("id") UUID id) {
    return endpoint.changes(id, Side.DEMAND);
  }

  @GET
  @Path("/experts/{id}/pairings")
  @RolesAllowed("institution")
  @Operation(operationId = "pairingsOfExpert", summary = "The best demands of an expert, in bands")
  public SupplyPairings ofSupply(
      @Parameter(description = "An expert, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.ofSupply(id, language);
  }

  @GET
  @Path("/experts/{id}/pairing-changes")
  @RolesAllowed("institution")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "watchPairingsOfExpert",
      summary = "Server-sent events: the list of an expert has a new version")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now, then every new one; repeated as a sign of life.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ListFeed.Change.class)))
  public Multi<ListFeed.Change> changesOfSupply(
      @Parameter(description = "An expert, UUIDv7.") @PathParam("id") UUID id) {
    return endpoint.changes(id, Side.SUPPLY);
  }
}
