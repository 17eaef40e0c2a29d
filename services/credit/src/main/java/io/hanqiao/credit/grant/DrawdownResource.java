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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Draws of a grant over REST: asked for, paid out by two people, repaid. */
@Path("/v1/credit-grants")
@Tag(
    name = "Credit grants",
    description = "One customer's approved limit (授信), its contract, draws and repayments.")
class DrawdownResource {

  private final DrawDesk desk;
  private final Endpoint endpoint;

  DrawdownResource(DrawDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/drawdowns")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "requestDrawdown",
      summary = "Request a drawdown (支用申请)",
      description =
          "By the firm, under a contracted grant until it expires: the amount is reserved, 409 beyond what is available and after 500 draws of the grant in all.")
  @APIResponse(
      responseCode = "200",
      description = "Requested.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response request(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable DrawForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.request(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/cancel")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "cancelDrawdown",
      summary = "Cancel a drawdown",
      description = "By the firm, before anything is paid out. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Cancelled; it is available again.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response cancel(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.cancel(caller, id, draw), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/decline")
  @RolesAllowed("bank")
  @Operation(
      operationId = "declineDrawdown",
      summary = "Decline a drawdown",
      description =
          "By the bank, before anything is paid out. Reasons: CONDITIONS_NOT_MET, PURPOSE_UNPROVEN, RISK_CHANGED, FUNDS_SHORT, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Declined; it is available again.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response decline(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.decline(caller, id, draw, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/release-rest")
  @RolesAllowed({"bank", "enterprise"})
  @Operation(
      operationId = "releaseRestOfDrawdown",
      summary = "Release the rest of a drawdown",
      description =
          "By the firm or the bank, when a part is paid out and the rest will not be. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "The rest is available again.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response releaseRest(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.releaseRest(caller, id, draw), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/propose-disbursement")
  @RolesAllowed("bank")
  @Operation(
      operationId = "proposeDisbursement",
      summary = "Propose a disbursement (放款)",
      description =
          "By one person of the bank: a part of the draw or all that is left, when all conditions precedent are met. No money moves.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another person.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response propose(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable AmountForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.propose(caller, id, draw, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/confirm-disbursement")
  @RolesAllowed("bank")
  @Operation(
      operationId = "confirmDisbursement",
      summary = "Confirm a disbursement",
      description =
          "By another person of the bank (403 otherwise): money is paid out. 409 if another amount is proposed now than the body says.")
  @APIResponse(
      responseCode = "200",
      description = "Paid out.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable AmountForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.confirm(caller, id, draw, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/reject-disbursement")
  @RolesAllowed("bank")
  @Operation(
      operationId = "rejectDisbursement",
      summary = "Reject a proposed disbursement",
      description = "By any person of the bank. No money moves. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Nothing waits any more.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response reject(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.reject(caller, id, draw), caller));
  }
}
