package io.hanqiao.credit.guarantor;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.GuarantorKind;
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

/** Guarantors over REST. */
@Path("/v1/guarantors")
@Tag(name = "Guarantors", description = "Who guarantees loans, up to what, and who bears a loss.")
class GuarantorResource {

  private static final String PATH = "/v1/guarantors";

  private final GuarantorDesk desk;
  private final Guarantors guarantors;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  GuarantorResource(
      GuarantorDesk desk, Guarantors guarantors, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.guarantors = guarantors;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "registerGuarantor",
      summary = "Register the caller's guarantor",
      description =
          "It belongs to the caller's organisation and is active at once. Operators load"
              + " guarantors in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Registered, active.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuarantorView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable GuarantorForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          Guarantor made = desk.register(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), GuarantorView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"guarantor", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadGuarantors",
      summary = "Load guarantors, one JSON object a line",
      description =
          "A guarantor loads its own, an operator on behalf of each row's ownerOrg. A row whose"
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
              description = "One GuarantorForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, GuarantorForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listGuarantors",
      summary = "List guarantors, newest first",
      description = "All guarantors are public to whoever has signed in.")
  public Page<GuarantorView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "ACTIVE, SUSPENDED or CLOSED.", example = "ACTIVE")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "MUNICIPAL, ZONE, PROVINCIAL or COMMERCIAL.", example = "ZONE")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "Words the name holds, as they stand.", example = "担保")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only those of the caller's organisation.", example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, GuarantorStatus::parse);
    GuarantorKind wanted =
        findings.optional("kind", kind, code -> Codes.parse(GuarantorKind.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .and("terms.kind = :kind", "kind", wanted)
            .containing(q, "terms.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> guarantors.page(search), Guarantor::id, GuarantorView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getGuarantor",
      summary = "Read a guarantor",
      description = "All guarantors are public to whoever has signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The guarantor; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuarantorView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> guarantors.get(id), GuarantorResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"guarantor", "operator"})
  @Operation(
      operationId = "editGuarantor",
      summary = "Replace what a guarantor says of itself",
      description =
          "Owner and operators only, unless it is closed. A field left out becomes not stated."
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuarantorView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable GuarantorForm form) {
    return endpoint.edit(form, (who, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/suspend")
  @RolesAllowed({"guarantor", "operator"})
  @Operation(
      operationId = "suspendGuarantor",
      summary = "Take nothing new for the time being",
      description = "Reasons: CAPACITY_USED_UP, PAYOUT_CEILING, REGULATION, OWN_DECISION.")
  @APIResponse(
      responseCode = "200",
      description = "Suspended.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuarantorView.class)))
  public Response suspend(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.suspend(id, sent)));
  }

  @POST
  @Path("/{id}/resume")
  @RolesAllowed({"guarantor", "operator"})
  @Operation(
      operationId = "resumeGuarantor",
      summary = "Guarantee again",
      description = "Ends a suspension. It takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Active again.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuarantorView.class)))
  public Response resume(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, sent) -> answer(desk.resume(sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"guarantor", "operator"})
  @Operation(
      operationId = "closeGuarantor",
      summary = "Leave the platform",
      description =
          "For good: a closed guarantor is neither changed nor resumed. Reasons: MERGED,"
              + " BUSINESS_ENDED, LICENCE_LOST, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuarantorView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Guarantor guarantor) {
    return Answer.done(guarantor.revision(), GuarantorView.of(guarantor));
  }
}
