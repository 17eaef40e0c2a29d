package io.hanqiao.talent.expert;

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
import io.hanqiao.talent.field.FieldReading;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Experts over REST. */
@Path("/v1/experts")
@Tag(name = "Experts", description = "People an institution would second to a firm.")
public class ExpertResource {

  private static final String PATH = "/v1/experts";

  private final ExpertDesk desk;
  private final Experts experts;
  private final ExpertNames names;
  private final Endpoint endpoint;

  ExpertResource(ExpertDesk desk, Experts experts, ExpertNames names, Endpoint endpoint) {
    this.desk = desk;
    this.experts = experts;
    this.names = names;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("institution")
  @Operation(
      operationId = "postExpert",
      summary = "Post an expert",
      description =
          "Of one of the caller's institutions; others learn coarse features, never the name.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ExpertForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          Expert made = desk.post(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), ExpertView.of(made, null));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadExperts",
      summary = "Load experts, one JSON object a line",
      description =
          "An institution loads its own, an operator on behalf of the institution's organisation. A"
              + " row whose reference exists is left alone and counted as existing, so a load can"
              + " be repeated.")
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
              description = "One ExpertForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ExpertForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "listExperts",
      summary = "List experts, newest first",
      description = "Seen by the own institution and operators; the name by the former alone.")
  public Page<ExpertView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "Words the label or the text holds, as they stand.", example = "激光")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "A line of industry it works in.", example = "EQUIPMENT")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(description = "The institution it belongs to.") @QueryParam("institutionId")
          @Nullable UUID institutionId,
      @Parameter(description = "true: serves at a firm; false: does not, or it is unknown.")
          @QueryParam("serving")
          @Nullable Boolean serving) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, Openness::parse);
    Sector wanted = findings.optional("sector", sector, FieldReading.code(Sector.class));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .having("facts.sectors", "sector", wanted)
            .and("status = :status", "status", stands)
            .and(
                "case when onPost = true then true else coalesce(servingStated, false) end"
                    + " = :serving",
                "serving",
                serving)
            .and("institution.id = :institution", "institution", institutionId)
            .containing(q, "label", "facts.text");
    Map<UUID, String> seen = new HashMap<>();
    return endpoint.list(
        page,
        () -> {
          List<Expert> found = experts.page(search);
          seen.putAll(names.of(found));
          return found;
        },
        Expert::id,
        expert -> ExpertView.of(expert, seen.get(expert.id())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "getExpert",
      summary = "Read an expert",
      description = "Seen by the own institution and operators; the name by the former alone.")
  @APIResponse(
      responseCode = "200",
      description = "The expert; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> experts.get(id), this::named);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("institution")
  @Operation(
      operationId = "editExpert",
      summary = "Replace what is known of an open expert",
      description =
          "A field left out becomes unknown. Institution, reference, ownerOrg, synthetic and source"
              + " stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ExpertForm form) {
    return endpoint.edit(form, (who, sent) -> named(desk.edit(who, id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("institution")
  @Operation(
      operationId = "closeExpert",
      summary = "Take an expert out of the market",
      description =
          "For good: a closed expert is neither changed nor reopened. The name is"
              + " forgotten. Reasons: NOT_AVAILABLE, CONSENT_WITHDRAWN, LEFT_INSTITUTION, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ExpertView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.close(id, sent)));
  }

  private Answer named(Expert expert) {
    String name = names.of(List.of(expert)).get(expert.id());
    return Answer.done(expert.revision(), ExpertView.of(expert, name));
  }

  private static Answer answer(Expert expert) {
    return Answer.done(expert.revision(), ExpertView.of(expert, null));
  }
}
