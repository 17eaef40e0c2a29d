package io.hanqiao.credit.pool;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Risk compensation pools over REST. */
@Path("/v1/risk-pools")
@Tag(name = "Risk pools", description = "风险补偿资金池: what was paid out over what is owed.")
class PoolResource {

  private static final String PATH = "/v1/risk-pools";

  private final PoolDesk desk;
  private final Pools pools;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  PoolResource(PoolDesk desk, Pools pools, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.pools = pools;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "registerRiskPool",
      summary = "Register a pool (风险补偿资金池)",
      description =
          "By an operator, with the lines of its programme and the document that draws them.")
  @APIResponse(
      responseCode = "201",
      description = "Registered, open.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PoolView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable PoolForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          RiskPool made = desk.register(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), PoolView.of(made, who));
        });
  }

  @POST
  @Path("/{id}/propose-payout")
  @RolesAllowed("operator")
  @Operation(
      operationId = "proposePoolPayout",
      summary = "Propose a payout",
      description =
          "By one operator: for an overdue loan under an offer of the pool, at most its overdue principal.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another operator.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PoolView.class)))
  public Response propose(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable PoolPayoutForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.propose(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/confirm-payout")
  @RolesAllowed("operator")
  @Operation(
      operationId = "confirmPoolPayout",
      summary = "Confirm the payout",
      description =
          "By another operator (403 otherwise). The pool is measured anew: it warns, or takes no new loans. 409 if another amount is proposed now than the body says.")
  @APIResponse(
      responseCode = "200",
      description = "Paid out.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PoolView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable PoolAmountForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.confirm(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/reject-payout")
  @RolesAllowed("operator")
  @Operation(
      operationId = "rejectPoolPayout",
      summary = "Reject the proposed payout",
      description = "By an operator. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Nothing waits any more.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PoolView.class)))
  public Response reject(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.reject(id), caller));
  }

  @POST
  @Path("/{id}/resume")
  @RolesAllowed("operator")
  @Operation(
      operationId = "resumeRiskPool",
      summary = "Resume a pool",
      description =
          "By an operator, when payouts are below the line of suspension again: no pool resumes by itself. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "New loans are taken.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PoolView.class)))
  public Response resume(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.resume(caller, id), caller));
  }

  @GET
  @RolesAllowed({"bank", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "listRiskPools",
      summary = "List pools, newest first",
      description = "Seen by banks, guarantors, operators and auditors.")
  public Page<PoolView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN, WARNED or SUSPENDED.", example = "SUSPENDED")
          @QueryParam("status")
          @Nullable String status) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    PoolStage stage = in.optional("status", status, code -> Codes.parse(PoolStage.class, code));
    in.orRefuse();
    Search search = Search.of(page).and("status = :status", "status", stage);
    Caller reader = caller.get();
    return endpoint.list(
        page, () -> pools.page(search), RiskPool::id, pool -> PoolView.of(pool, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"bank", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "getRiskPool",
      summary = "Read a pool",
      description = "Seen by banks, guarantors, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The pool.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PoolView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> pools.get(id), pool -> answer(pool, caller.get()));
  }

  private static Answer answer(RiskPool pool, Caller reader) {
    return Answer.plain(PoolView.of(pool, reader));
  }
}
