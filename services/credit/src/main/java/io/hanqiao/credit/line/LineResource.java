package io.hanqiao.credit.line;

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
import io.hanqiao.vocabulary.LineKind;
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

/** Credit lines over REST. */
@Path("/v1/credit-lines")
@Tag(
    name = "Credit lines",
    description =
        "What a bank posts as a whole, not to one customer: 活动专项额度（意向） (PLEDGED_QUOTA) and"
            + " 核心企业集团额度 (ANCHOR_GROUP_LIMIT).")
class LineResource {

  private static final String PATH = "/v1/credit-lines";

  private final LineDesk desk;
  private final CreditLines lines;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  LineResource(LineDesk desk, CreditLines lines, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.lines = lines;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("bank")
  @Operation(
      operationId = "draftCreditLine",
      summary = "Draft a line",
      description =
          "Under one of the caller's banks. It counts for nobody until another person of the bank"
              + " confirms it. Operators load announced lines in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Drafted.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = LineView.class)))
  public Response draft(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable LineForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          CreditLine line = desk.draft(who, sent);
          return Answer.created(PATH, line.id(), line.revision(), LineView.of(line));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"bank", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadCreditLines",
      summary = "Load lines, one JSON object a line",
      description =
          "A bank loads drafts of its own; what an operator loads on behalf of each row's ownerOrg"
              + " was announced and is open. A row whose reference exists is left alone and"
              + " counted as existing, so a load can be repeated.")
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
              description = "One LineForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, LineForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"bank", "operator", "auditor"})
  @Operation(
      operationId = "listCreditLines",
      summary = "List lines, newest first",
      description = "Those of the caller's bank; operators and auditors see all.")
  public Page<LineView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "DRAFT, OPEN or CLOSED.", example = "DRAFT") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "PLEDGED_QUOTA (活动专项额度（意向）) or ANCHOR_GROUP_LIMIT (核心企业集团额度).",
              example = "PLEDGED_QUOTA")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(
              description = "Words the campaign or the name of the bank holds, as they stand.",
              example = "专精特新")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only those of the caller's organisation.", example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, LineStatus::parse);
    LineKind wanted = findings.optional("kind", kind, code -> Codes.parse(LineKind.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .and("terms.kind = :kind", "kind", wanted)
            .containing(q, "terms.campaign", "bank.profile.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> lines.page(search), CreditLine::id, LineView::of);
  }

  @GET
  @Path("/summary")
  @RolesAllowed({"operator", "auditor"})
  @Operation(
      operationId = "summariseCreditLines",
      summary = "Count and sum the open lines per campaign and kind",
      description =
          "Drafts and closed lines are left out. 活动专项额度（意向） (PLEDGED_QUOTA) and 核心企业集团额度"
              + " (ANCHOR_GROUP_LIMIT) are different things and never added together.")
  @APIResponse(
      responseCode = "200",
      description = "One entry per campaign and kind.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LineSummaryView.class)))
  public Response summary() {
    return endpoint.show(() -> LineSummaryView.of(lines.sums()), Answer::plain);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"bank", "operator", "auditor"})
  @Operation(
      operationId = "getCreditLine",
      summary = "Read a line",
      description = "Seen by its bank, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The line; its ETag is for If-Match.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = LineView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> lines.get(id), LineResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("bank")
  @Operation(
      operationId = "editCreditLine",
      summary = "Write a line anew",
      description =
          "An open line becomes a draft again: another person confirms what it says now. A field"
              + " left out becomes not stated. Bank, reference, ownerOrg, synthetic and source"
              + " stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, a draft.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = LineView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable LineForm form) {
    return endpoint.edit(form, (who, sent) -> answer(desk.edit(who, id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/confirm")
  @RolesAllowed("bank")
  @Operation(
      operationId = "confirmCreditLine",
      summary = "Confirm what a colleague wrote",
      description =
          "Opens a draft. 403 for the person who wrote it: another one of the same bank confirms."
              + " It takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Open.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = LineView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(
              description =
                  "The ETag of what was read: 412 if a colleague has written it anew since. Left"
                      + " out, what stands is confirmed.")
          @HeaderParam("If-Match")
          @Nullable String ifMatch) {
    return endpoint.command(key, id, (who, line) -> answer(desk.confirm(who, line, ifMatch)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"bank", "operator"})
  @Operation(
      operationId = "closeCreditLine",
      summary = "Post a line no longer",
      description =
          "For good, an open line or a draft. Reasons: CAMPAIGN_ENDED, USED_UP, EXPIRED,"
              + " WITHDRAWN, REGULATION, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = LineView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(CreditLine line) {
    return Answer.done(line.revision(), LineView.of(line));
  }
}
