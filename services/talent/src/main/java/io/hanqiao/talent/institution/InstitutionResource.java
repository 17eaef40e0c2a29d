package io.hanqiao.talent.institution;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.InstitutionKind;
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

/** Institutions over REST. */
@Path("/v1/institutions")
@Tag(name = "Institutions", description = "Universities and institutes.")
public class InstitutionResource {

  private static final String PATH = "/v1/institutions";

  private final InstitutionDesk desk;
  private final Institutions institutions;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  InstitutionResource(
      InstitutionDesk desk, Institutions institutions, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.institutions = institutions;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "registerInstitution",
      summary = "Register an institution",
      description = "The caller's own; an operator names the organisation in ownerOrg.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = InstitutionView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable InstitutionForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          Institution made = desk.register(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), InstitutionView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadInstitutions",
      summary = "Load institutions, one JSON object a line",
      description =
          "An institution loads its own, an operator on behalf of each row's ownerOrg. A row whose"
              + " reference exists is left alone and counted as existing, so a load can be"
              + " repeated.")
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
              description = "One InstitutionForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, InstitutionForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listInstitutions",
      summary = "List institutions, newest first",
      description = "Public to whoever is signed in.")
  public Page<InstitutionView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "Words the name holds, as they stand.", example = "大学")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description =
                  "COMPREHENSIVE, ENGINEERING, SPECIALIZED, AGRICULTURAL_MEDICAL,"
                      + " RESEARCH_INSTITUTE or UNKNOWN.",
              example = "ENGINEERING")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "true: the caller's own only.") @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, Openness::parse);
    InstitutionKind wanted =
        findings.optional("kind", kind, FieldReading.code(InstitutionKind.class));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .and("facts.kind = :kind", "kind", wanted)
            .containing(q, "facts.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(
        page, () -> institutions.page(search), Institution::id, InstitutionView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getInstitution",
      summary = "Read an institution",
      description = "Public to whoever is signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The institution; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = InstitutionView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> institutions.get(id), InstitutionResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "editInstitution",
      summary = "Replace what is known of an institution",
      description =
          "A field left out becomes unknown; reference, ownerOrg, synthetic and source stay as they"
              + " were. What it posted is told again with the new facts.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = InstitutionView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable InstitutionForm form) {
    return endpoint.edit(form, (who, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "closeInstitution",
      summary = "List it no longer",
      description =
          "For good, and only when its teams, achievements and experts are closed. Reasons: MERGED,"
              + " DISSOLVED, NOT_TAKING_PART, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = InstitutionView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Institution institution) {
    return Answer.done(institution.revision(), InstitutionView.of(institution));
  }
}
