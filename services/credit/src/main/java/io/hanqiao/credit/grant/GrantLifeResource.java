package io.hanqiao.credit.grant;

import static io.hanqiao.credit.grant.GrantResource.answer;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.posting.ReasonForm;
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

/** The life of a grant over REST: conditions, contract, end. */
@Path("/v1/credit-grants")
@Tag(
    name = "Credit grants",
    description = "One customer's approved limit (授信), its contract, draws and repayments.")
class GrantLifeResource {

  private final GrantDesk desk;
  private final Endpoint endpoint;

  GrantLifeResource(GrantDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/meet-condition")
  @RolesAllowed("bank")
  @Operation(
      operationId = "meetConditionPrecedent",
      summary = "Report a condition precedent as met",
      description = "By the bank. Nothing is paid out before all are met.")
  @APIResponse(
      responseCode = "200",
      description = "Reported.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response meet(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ConditionForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.meet(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/propose-contract")
  @RolesAllowed("bank")
  @Operation(
      operationId = "proposeLoanContract",
      summary = "Report the loan contract (签约)",
      description =
          "By one person of the bank: GRANTED becomes CONTRACT_PROPOSED. 409 if the number is another contract's.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another person.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response proposeContract(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ContractForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.proposeContract(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/confirm-contract")
  @RolesAllowed("bank")
  @Operation(
      operationId = "confirmLoanContract",
      summary = "Confirm the loan contract",
      description =
          "By another person of the bank (403 otherwise): CONTRACT_PROPOSED becomes CONTRACTED and the firm may draw. 409 if another number is proposed now than the body says.")
  @APIResponse(
      responseCode = "200",
      description = "Contracted; no money moved.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response confirmContract(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ContractNumberForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.confirmContract(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/reject-contract")
  @RolesAllowed("bank")
  @Operation(
      operationId = "rejectLoanContract",
      summary = "Reject the reported contract",
      description =
          "By any person of the bank: CONTRACT_PROPOSED becomes GRANTED again. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Granted, without contract.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response rejectContract(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key,
        id,
        (caller, sent) ->
            answer(
                desk.step(caller, id, "contract-rejected", (grant, act) -> grant.rejectContract()),
                caller));
  }

  @POST
  @Path("/{id}/give-up")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "giveUpCreditGrant",
      summary = "Give a grant up",
      description =
          "By the firm, before the contract, for good: what was reserved is free again. Reasons: RATE, TOO_SLOW, OTHER_BANK, NEED_GONE.")
  @APIResponse(
      responseCode = "200",
      description = "Given up.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response giveUp(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.giveUp(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/expire")
  @RolesAllowed({"bank", "operator"})
  @Operation(
      operationId = "expireCreditGrant",
      summary = "Let a grant expire",
      description =
          "After its last day, before the contract, for good: what was reserved is free again. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Expired.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response expire(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.expire(caller, id), caller));
  }

  @POST
  @Path("/{id}/settle")
  @RolesAllowed("bank")
  @Operation(
      operationId = "settleCreditGrant",
      summary = "Settle a grant (结清)",
      description =
          "By the bank, when nothing is owed and no draw is open, for good: what was never drawn is free again. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Settled.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response settle(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key,
        id,
        (caller, sent) ->
            answer(
                desk.step(caller, id, "settled", (grant, act) -> grant.settle(act.at())), caller));
  }
}
