package io.hanqiao.credit.outcome;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Reports of loans made elsewhere, over REST. */
@Path("/v1/loan-reports")
@Tag(
    name = "Loan reports",
    description = "What banks report of loans made elsewhere, one fact and its document each.")
class ReportResource {

  private static final String PATH = "/v1/loan-reports";

  private final ReportDesk desk;
  private final LoanReports reports;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  ReportResource(ReportDesk desk, LoanReports reports, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.reports = reports;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("bank")
  @Operation(
      operationId = "proposeLoanReport",
      summary = "Report a fact of a loan made elsewhere",
      description =
          "By one person of the bank. It counts once another person has confirmed it; REPAID counts"
              + " at once. 409 if the document is on record, or if the contract is another bank's"
              + " or one of a grant here.")
  @APIResponse(
      responseCode = "201",
      description = "Waits for a second person, or counts.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ReportView.class)))
  public Response propose(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ReportForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          LoanReport report = desk.propose(who, sent);
          return Answer.created(PATH, report.id(), report.revision(), ReportView.of(report, who));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed("bank")
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadLoanReports",
      summary = "Load reports, one JSON object a line",
      description =
          "A row whose reference or whose document is on record is left alone and counted as"
              + " existing. Rows wait for a second person as single reports do.")
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
              description = "One LoanReportForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ReportForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listLoanReports",
      summary = "List reports, newest first",
      description =
          "Those of the caller's bank, or of the caller's firm once the bank stands by them;"
              + " operators and auditors see all.")
  public Page<ReportView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "PROPOSED, REPORTED, REJECTED or RETRACTED.", example = "PROPOSED")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "CONTRACTED, DISBURSED, REPAID or FIRST_TIME_BORROWER.",
              example = "DISBURSED")
          @QueryParam("kind")
          @Nullable String kind) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    ReportStage stage = in.optional("status", status, c -> Codes.parse(ReportStage.class, c));
    OutcomeKind wanted = in.optional("kind", kind, c -> Codes.parse(OutcomeKind.class, c));
    in.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stage)
            .and("kind = :kind", "kind", wanted);
    Caller reader = caller.get();
    return endpoint.list(
        page, () -> reports.page(search), LoanReport::id, r -> ReportView.of(r, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getLoanReport",
      summary = "Read a report",
      description =
          "Seen by its bank, operators and auditors, and by the firm once the bank stands by it.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ReportView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> reports.get(id), report -> answer(report, caller.get()));
  }

  @POST
  @Path("/{id}/confirm")
  @RolesAllowed("bank")
  @Operation(
      operationId = "confirmLoanReport",
      summary = "Confirm a report",
      description =
          "By another person of the bank (403 otherwise): it counts from now on. What it says"
              + " cannot have changed since it was read. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Reported.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ReportView.class)))
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, report) -> answer(desk.confirm(who, report), who));
  }

  @POST
  @Path("/bulk-confirm")
  @RolesAllowed("bank")
  @Consumes(NDJSON)
  @Operation(
      operationId = "confirmLoanReports",
      summary = "Confirm several reports, one JSON object a line",
      description =
          "By another person of the bank than who reported them. `created` counts those that count"
              + " from now on, `existing` those that did before; a row that cannot be confirmed says"
              + " why, and with `mode=valid-rows` the others are confirmed all the same.")
  @APIResponse(
      responseCode = "200",
      description = "What became of every row.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BulkResult.class)))
  public Response confirmAll(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("mode") @Nullable String mode,
      @RequestBody(
              description =
                  "One {\"id\": …} of a report a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ReportPick.class, desk::confirm);
  }

  @POST
  @Path("/{id}/reject")
  @RolesAllowed("bank")
  @Operation(
      operationId = "rejectLoanReport",
      summary = "Reject a proposed report",
      description =
          "By the bank. Reasons: MISTAKE, RECORDS_INCOMPLETE, FIRM_DISPUTES, LOAN_CANCELLED.")
  @APIResponse(
      responseCode = "200",
      description = "Rejected; it never counted.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ReportView.class)))
  public Response reject(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.reject(who, id, sent), who));
  }

  @POST
  @Path("/{id}/retract")
  @RolesAllowed("bank")
  @Operation(
      operationId = "retractLoanReport",
      summary = "Retract what was reported",
      description =
          "By the bank: it no longer counts, and its document may be reported anew. Reasons:"
              + " MISTAKE, RECORDS_INCOMPLETE, FIRM_DISPUTES, LOAN_CANCELLED.")
  @APIResponse(
      responseCode = "200",
      description = "Retracted.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ReportView.class)))
  public Response retract(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.retract(who, id, sent), who));
  }

  private static Answer answer(LoanReport report, Caller reader) {
    return Answer.done(report.revision(), ReportView.of(report, reader));
  }
}
