package io.hanqiao.credit.application;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.ClockStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The life of a loan application over REST, step by step; credit is granted at the grants. */
@Path("/v1/loan-applications")
@Tag(name = "Loan applications", description = "A firm asks a bank for a loan (贷款申请).")
class ApplicationLifeResource {

  private final ApplicationDesk desk;
  private final ApplicationViews views;
  private final Endpoint endpoint;

  ApplicationLifeResource(ApplicationDesk desk, ApplicationViews views, Endpoint endpoint) {
    this.desk = desk;
    this.views = views;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/accept")
  @RolesAllowed("bank")
  @Operation(
      operationId = "acceptLoanApplication",
      summary = "Accept for processing (受理)",
      description = "By the bank: SUBMITTED becomes ACCEPTED. It is no approval. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Accepted for processing.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response accept(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key,
        id,
        (caller, which) ->
            views.answer(
                desk.advance(caller, which, "ACCEPT", ClockStep.ACCEPT, LoanApplication::accept)));
  }

  @POST
  @Path("/{id}/start-due-diligence")
  @RolesAllowed("bank")
  @Operation(
      operationId = "startDueDiligence",
      summary = "Start due diligence (尽职调查)",
      description = "By the bank: ACCEPTED becomes DUE_DILIGENCE. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "In due diligence.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response startDueDiligence(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key,
        id,
        (caller, which) ->
            views.answer(
                desk.advance(
                    caller,
                    which,
                    "START_DUE_DILIGENCE",
                    ClockStep.CONTACT,
                    LoanApplication::startDueDiligence)));
  }

  @POST
  @Path("/{id}/submit-for-review")
  @RolesAllowed("bank")
  @Operation(
      operationId = "submitForReview",
      summary = "Submit for review (审查审批)",
      description =
          "By the bank: DUE_DILIGENCE becomes UNDER_REVIEW. A grant is then proposed at"
              + " /v1/credit-grants. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Under review.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response submitForReview(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key,
        id,
        (caller, which) ->
            views.answer(
                desk.advance(
                    caller, which, "SUBMIT_FOR_REVIEW", null, LoanApplication::submitForReview)));
  }

  @POST
  @Path("/{id}/refuse")
  @RolesAllowed("bank")
  @Operation(
      operationId = "refuseLoanApplication",
      summary = "Refuse",
      description =
          "By the bank, for good, before a grant. Reasons of the published list:"
              + " REPAYMENT_SOURCE_INSUFFICIENT, COLLATERAL_INSUFFICIENT, DEBT_TOO_HIGH,"
              + " FINANCIAL_RECORDS_INCOMPLETE, BEYOND_PRODUCT_TERMS, CREDIT_RECORD_OVERDUE,"
              + " TOO_YOUNG, PURPOSE_UNPROVEN, TOO_MANY_LENDERS, LITIGATION_OR_DISHONESTY,"
              + " INDUSTRY_RESTRICTED, GUARANTEE_NOT_APPROVED, NOT_ON_LIST.")
  @APIResponse(
      responseCode = "200",
      description = "Refused.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response refuse(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> views.answer(desk.refuse(caller, id, sent)));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "withdrawLoanApplication",
      summary = "Withdraw",
      description =
          "By the firm, for good, before a grant. Reasons: RATE, TOO_SLOW, OTHER_BANK, NEED_GONE.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> views.answer(desk.withdraw(caller, id, sent)));
  }

  @POST
  @Path("/{id}/lapse")
  @RolesAllowed({"bank", "operator"})
  @Operation(
      operationId = "lapseLoanApplication",
      summary = "Let lapse",
      description =
          "By the bank or an operator, for good, when nothing has happened for 90 days. Takes no"
              + " body.")
  @APIResponse(
      responseCode = "200",
      description = "Lapsed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response lapse(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, which) -> views.answer(desk.lapse(caller, which)));
  }
}
