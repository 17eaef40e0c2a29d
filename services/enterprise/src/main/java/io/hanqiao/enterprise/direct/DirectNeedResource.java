package io.hanqiao.enterprise.direct;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.Sector;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Needs for direct financing over REST. */
@Path("/v1/direct-financing-needs")
@Tag(name = "Direct-financing needs", description = "Equity and other money that is no loan.")
public class DirectNeedResource {

  private static final String PATH = "/v1/direct-financing-needs";

  private final DirectNeedDesk desk;
  private final DirectNeeds needs;
  private final Endpoint endpoint;

  DirectNeedResource(DirectNeedDesk desk, DirectNeeds needs, Endpoint endpoint) {
    this.desk = desk;
    this.needs = needs;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "postDirectFinancingNeed",
      summary = "Post a need for direct financing",
      description = "For one of the caller's firms; fund mandates are looked for at once.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DirectNeedView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable DirectNeedForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          DirectNeed need = desk.post(caller, sent);
          return Answer.created(PATH, need.id(), need.revision(), DirectNeedView.of(need));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadDirectFinancingNeeds",
      summary = "Load needs for direct financing, one JSON object a line",
      description =
          "A firm loads its own, an operator on behalf of each row's ownerOrg. A row"
              + " whose reference exists is left alone and counted as existing, so a load"
              + " can be repeated.")
  @APIResponse(
      responseCode = "200",
      description = "What became of every row.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BulkResult.class)))
  public Response load(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("mode") @Nullable String mode,
      @RequestBody(
              description = "One DirectNeedForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, DirectNeedForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listDirectFinancingNeeds",
      summary = "List needs for direct financing, newest first",
      description = "The needs of the caller's organisation; operators and auditors see all.")
  public Page<DirectNeedView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "EQUITY, LISTING_COACHING, QUOTATION, BOND or MERGER.",
              example = "EQUITY")
          @QueryParam("instrument")
          @Nullable String instrument,
      @Parameter(
              description = "Line of industry, such as OPTOELECTRONICS.",
              example = "OPTOELECTRONICS")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(
              description = "Words the name of the enterprise holds, as they stand.",
              example = "光电")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    Search search =
        Search.of(page)
            .and("status = :status", "status", in.optional("status", status, Openness::parse))
            .and(
                "terms.instrument = :instrument",
                "instrument",
                in.optional(
                    "instrument", instrument, code -> Codes.parse(DirectInstrument.class, code)))
            .and(
                "terms.sector = :sector",
                "sector",
                in.optional("sector", sector, code -> Codes.parse(Sector.class, code)));
    in.orRefuse();
    DirectNeeds.containing(search, q);
    return endpoint.list(page, () -> needs.page(search), DirectNeed::id, DirectNeedView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getDirectFinancingNeed",
      summary = "Read a need for direct financing",
      description = "Seen by its organisation, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The need; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DirectNeedView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> needs.get(id), DirectNeedResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "editDirectFinancingNeed",
      summary = "Replace the terms of an open need for direct financing",
      description =
          "Replaces the terms: a field left out becomes unknown. Enterprise,"
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DirectNeedView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable DirectNeedForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "closeDirectFinancingNeed",
      summary = "Stop looking for direct financing",
      description =
          "For good: a closed need is neither changed nor reopened. Reasons: FUNDED_HERE,"
              + " FUNDED_ELSEWHERE, VALUATION, TIME, NEED_GONE, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DirectNeedView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(DirectNeed need) {
    return Answer.done(need.revision(), DirectNeedView.of(need));
  }
}
