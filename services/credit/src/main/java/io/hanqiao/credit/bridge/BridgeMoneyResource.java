package io.hanqiao.credit.bridge;

import static io.hanqiao.credit.bridge.BridgeResource.answer;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
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

/** The money of bridge loans over REST. */
@Path("/v1/bridge-loans")
@Tag(name = "Bridge loans", description = "应急转贷: a fund pays for the days between two loans.")
class BridgeMoneyResource {

  private final BridgeMoney money;
  private final Endpoint endpoint;

  BridgeMoneyResource(BridgeMoney money, Endpoint endpoint) {
    this.money = money;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/propose-payment")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "proposeBridgePayment",
      summary = "Propose the payment",
      description =
          "By one person of the fund: straight to the bank of the old loan, on its last day at the latest. 409 without a promise that holds until it is due back, or beyond what the fund has left. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another person.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response propose(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(money.propose(who, which), who));
  }

  @POST
  @Path("/{id}/confirm-payment")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "confirmBridgePayment",
      summary = "Confirm the payment",
      description =
          "By another person of the fund (403 otherwise), who gives the amount. All that was checked when it was proposed is checked again.")
  @APIResponse(
      responseCode = "200",
      description = "Paid out; the bank books it.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable BridgeAmountForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(money.confirm(who, id, sent), who));
  }

  @POST
  @Path("/{id}/reject-payment")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "rejectBridgePayment",
      summary = "Reject the proposed payment",
      description = "By any person of the fund. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Promised, as before.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response reject(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(money.reject(who, which), who));
  }

  @POST
  @Path("/{id}/book")
  @RolesAllowed("bank")
  @Operation(
      operationId = "bookBridgePayment",
      summary = "Book it on the old loan",
      description =
          "By the bank, once it has the money: the old loan is repaid by it (`paidBy` BRIDGE_FUND). Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "The old loan is repaid by it.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response book(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(money.book(who, which), who));
  }

  @POST
  @Path("/{id}/return-payment")
  @RolesAllowed("bank")
  @Operation(
      operationId = "returnBridgePayment",
      summary = "Return it unused",
      description = "By the bank, when the old loan was repaid otherwise meanwhile. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "On its way back.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response giveBack(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(money.giveBack(who, which), who));
  }

  @POST
  @Path("/{id}/send-back")
  @RolesAllowed("bank")
  @Operation(
      operationId = "sendBackBridgeLoan",
      summary = "Send it back out of the new loan",
      description =
          "By the bank: names the entrusted drawdown of the promised grant that repays the fund.")
  @APIResponse(
      responseCode = "200",
      description = "On its way back.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable SendBackForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(money.sendBack(who, id, sent), who));
  }

  @POST
  @Path("/{id}/receive")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "receiveBridgeLoan",
      summary = "Confirm that it is back",
      description =
          "By the fund: sent back by the bank, or paid by the firm itself. What it cost is the price of a day for each day it was out, one at least. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Settled; the money is available again.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeView.class)))
  public Response receive(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(money.receive(who, which), who));
  }
}
