package io.hanqiao.matcher.decision;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Acting on pairings, and the records of it. */
@Path("/v1")
@Tag(name = "Decisions", description = "What somebody acted on, recorded once and for all.")
public class DecisionResource {

  private final DecisionDesk desk;
  private final Endpoint endpoint;

  DecisionResource(DecisionDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{demands}/{id}/pairings/{supplyId}/decisions")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "decideOnPairing",
      summary = "Act on a pairing",
      description =
          "Records both sides' facts as the rules see them now, the rulebook, every rule and every"
              + " point. A refused pairing can be acted on too: the record says so. Either side reads"
              + " its own facts alone; the supply's owner also the act and bands.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionView.class)))
  public Response decide(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(
              description =
                  "financing-needs, direct-financing-needs, challenges or expert-requests.")
          @PathParam("demands")
          String demands,
      @Parameter(description = "The demand, UUIDv7.") @PathParam("id") UUID id,
      @Parameter(description = "The supply, UUIDv7.") @PathParam("supplyId") UUID supplyId,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Nullable DecisionForm form) {
    String market =
        Evidences.market(demands).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    Locale locale = ProblemResponses.locale(language);
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          DecisionView view = desk.decide(caller, market, id, supplyId, sent, locale);
          return new Answer(201, "/v1/decisions/" + view.decisionId(), null, view);
        });
  }

  @GET
  @Path("/decisions")
  @RolesAllowed({"enterprise", "bank", "lessor", "fund", "institution"})
  @Operation(
      operationId = "listDecisions",
      summary = "The own organisation's records, newest first",
      description =
          "What it did and what was done about its postings, without facts and reasons: those are in"
              + " the single record. A proposal under seal is in its author's list alone.")
  public Page<DecisionSummary> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "lending, investment, challenge or secondment.", example = "lending")
          @QueryParam("market")
          @Nullable String market,
      @Parameter(description = "Only records on this demand, UUIDv7.") @QueryParam("demandId")
          @Nullable UUID demandId,
      @Parameter(description = "Only records on this supply, UUIDv7.") @QueryParam("supplyId")
          @Nullable UUID supplyId) {
    PageRequest page = PageRequest.of(cursor, limit);
    DecisionSearch wanted = DecisionSearch.read(page, market, demandId, supplyId);
    return endpoint.list(
        page, () -> desk.list(wanted), DecisionSummary::decisionId, summary -> summary);
  }

  @GET
  @Path("/decisions/{id}")
  @RolesAllowed({"enterprise", "bank", "lessor", "fund", "institution"})
  @Operation(
      operationId = "showDecision",
      summary = "One record",
      description =
          "Either side reads its own view: its own facts, and of the other's what the explanation"
              + " says. Nobody else reads any.")
  @APIResponse(
      responseCode = "200",
      description = "As it was recorded.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DecisionView.class)))
  public Response show(
      @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String language) {
    Locale locale = ProblemResponses.locale(language);
    return endpoint.show(() -> desk.show(id, locale), Answer::plain);
  }
}
