package io.hanqiao.credit.bridge;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bridge loans over REST: asked for, promised, read. */
@Path("/v1/bridge-loans")
@Tag(name = "Bridge loans", description = "应急转贷: a fund pays for the days between two loans.")
class BridgeResource {

  private static final String PATH = "/v1/bridge-loans";

  private final BridgeDesk desk;
  private final BridgeLoans loans;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  BridgeResource(BridgeDesk desk, BridgeLoans loans, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.loans = loans;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "askForBridgeLoan",
      summary = "Ask a bridge fund (应急转贷申请)",
      description =
          "By the firm, for a loan of its own that has not matured. 409 beyond what is owed on it, beyond the days of the programme, or while one is asked for.")
  @APIResponse(
      responseCode = "201",
      description = "Asked.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response ask(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable BridgeForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          BridgeLoan made = desk.ask(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), BridgeView.of(made, who));
        });
  }

  @POST
  @Path("/{id}/promise")
  @RolesAllowed("bank")
  @Operation(
      operationId = "promiseRenewal",
      summary = "Report the promise to lend again (续贷承诺)",
      description =
          "By the bank: under another grant of the same firm that two of its people have granted, with enough available until the day given. Until the fund is repaid, that grant pays out nothing else.")
  @APIResponse(
      responseCode = "200",
      description = "Promised.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response promise(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable PromiseForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.promise(who, id, sent), who));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed({"bank", "guarantor"})
  @Operation(
      operationId = "declineBridgeLoan",
      summary = "Decline",
      description =
          "By the bank or the fund, before a payment is proposed. Reasons: NO_RENEWAL, FUND_SHORT, RISK, RECORDS_INCOMPLETE.")
  @APIResponse(
      responseCode = "200",
      description = "Declined.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.decline(who, id, sent), who));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "withdrawBridgeLoan",
      summary = "Withdraw",
      description = "By the firm, before a payment is proposed. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(desk.withdraw(who, which), who));
  }

  @GET
  @RolesAllowed({"guarantor", "bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listBridgeLoans",
      summary = "List bridge loans, newest first",
      description =
          "Those the caller's organisation is a party of; operators and auditors see all.")
  public Page<BridgeView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    Caller reader = caller.get();
    return endpoint.list(
        page,
        () -> loans.page(Search.of(page)),
        BridgeLoan::id,
        loan -> BridgeView.of(loan, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"guarantor", "bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getBridgeLoan",
      summary = "Read a bridge loan",
      description = "Seen by the fund, the firm, the bank, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The bridge loan.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> loans.get(id), loan -> answer(loan, caller.get()));
  }

  static Answer answer(BridgeLoan loan, Caller reader) {
    return Answer.plain(BridgeView.of(loan, reader));
  }
}
