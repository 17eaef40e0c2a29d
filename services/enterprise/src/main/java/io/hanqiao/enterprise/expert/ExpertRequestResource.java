package io.hanqiao.enterprise.expert;

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

/** Expert requests over REST. */
@Path("/v1/expert-requests")
@Tag(name = "Expert requests", description = "Experts a firm asks for, for a while.")
public class ExpertRequestResource {

  private static final String PATH = "/v1/expert-requests";

  private final ExpertRequestDesk desk;
  private final ExpertRequests requests;
  private final Endpoint endpoint;

  ExpertRequestResource(ExpertRequestDesk desk, ExpertRequests requests, Endpoint endpoint) {
    this.desk = desk;
    this.requests = requests;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "postExpertRequest",
      summary = "Post an expert request",
      description = "For one of the caller's firms; experts are looked for at once.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertRequestView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ExpertRequestForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          ExpertRequest request = desk.post(caller, sent);
          return Answer.created(
              PATH, request.id(), request.revision(), ExpertRequestView.of(request));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadExpertRequests",
      summary = "Load expert requests, one JSON object a line",
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
              description =
                  "One ExpertRequestForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ExpertRequestForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listExpertRequests",
      summary = "List expert requests, newest first",
      description = "The requests of the caller's organisation; operators and auditors see all.")
  public Page<ExpertRequestView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "Line of industry, such as OPTOELECTRONICS.",
              example = "OPTOELECTRONICS")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(
              description = "Words the problem or the name of the enterprise holds, as they stand.",
              example = "光电")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    Sector wanted = in.optional("sector", sector, code -> Codes.parse(Sector.class, code));
    String stands = in.optional("status", status, Openness::parse);
    in.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .having("terms.sectors", "sector", wanted);
    ExpertRequests.containing(search, q, "terms.problem");
    return endpoint.list(
        page, () -> requests.page(search), ExpertRequest::id, ExpertRequestView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getExpertRequest",
      summary = "Read an expert request",
      description = "Seen by its organisation, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The request; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertRequestView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> requests.get(id), ExpertRequestResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "editExpertRequest",
      summary = "Replace the terms of an open expert request",
      description =
          "Replaces the terms: a field left out becomes unknown. Enterprise,"
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertRequestView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ExpertRequestForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "closeExpertRequest",
      summary = "Stop looking for an expert",
      description =
          "For good: a closed request is neither changed nor reopened. Reasons: FILLED,"
              + " NOT_NEEDED, EXPIRED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertRequestView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(ExpertRequest request) {
    return Answer.done(request.revision(), ExpertRequestView.of(request));
  }
}
