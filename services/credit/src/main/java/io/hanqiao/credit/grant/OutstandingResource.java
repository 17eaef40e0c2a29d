package io.hanqiao.credit.grant;

import static io.hanqiao.credit.grant.GrantResource.answer;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a firm owes on its draws, over REST: repaid, extended by two people, overdue. */
@Path("/v1/credit-grants")
@Tag(
    name = "Credit grants",
    description = "One customer's approved limit (授信), its contract, draws and repayments.")
class OutstandingResource {

  private final DrawDesk desk;
  private final Endpoint endpoint;

  OutstandingResource(DrawDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/repay")
  @RolesAllowed("bank")
  @Operation(
      operationId = "reportRepayment",
      summary = "Report a repayment (还款)",
      description =
          "By the bank: principal that came back. A revolving grant can be drawn by it again; the limit of another shrinks by it.")
  @APIResponse(
      responseCode = "200",
      description = "Reported.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response repay(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable RepaymentForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.repay(caller, id, draw, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/mark-overdue")
  @RolesAllowed("bank")
  @Operation(
      operationId = "markOverdue",
      summary = "Report a draw overdue (逾期)",
      description = "By the bank, after its last day, while something is owed. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Overdue.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response markOverdue(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.markOverdue(caller, id, draw), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/propose-extension")
  @RolesAllowed("bank")
  @Operation(
      operationId = "proposeExtension",
      summary = "Propose an extension (展期)",
      description =
          "By one person of the bank, before the loan of a draw matures: a later last day.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another person.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response proposeExtension(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ExtensionForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.proposeExtension(caller, id, draw, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/confirm-extension")
  @RolesAllowed("bank")
  @Operation(
      operationId = "confirmExtension",
      summary = "Confirm an extension",
      description =
          "By another person of the bank (403 otherwise), before the loan matures. 409 if another day is proposed now than the body says.")
  @APIResponse(
      responseCode = "200",
      description = "Extended.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response confirmExtension(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ExtensionForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.confirmExtension(caller, id, draw, sent), caller));
  }

  @POST
  @Path("/{id}/drawdowns/{drawdownId}/reject-extension")
  @RolesAllowed("bank")
  @Operation(
      operationId = "rejectExtension",
      summary = "Reject a proposed extension",
      description = "By any person of the bank. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "It ends when it was to end.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response rejectExtension(
      @PathParam("id") UUID id,
      @Parameter(description = "The draw, by its id among the grant's drawdowns.")
          @PathParam("drawdownId")
          UUID draw,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.rejectExtension(caller, id, draw), caller));
  }
}
