package io.hanqiao.credit.guarantee;

import static io.hanqiao.credit.guarantee.GuaranteeResource.answer;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.posting.ReasonForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** Payouts and recoveries over REST. */
@Path("/v1/guarantees")
@Tag(name = "Guarantees", description = "Letters of guarantee (担保函) and what follows from them.")
class PayoutResource {

  private final LetterDesk desk;
  private final Guarantees guarantees;
  private final Endpoint endpoint;

  PayoutResource(LetterDesk desk, Guarantees guarantees, Endpoint endpoint) {
    this.desk = desk;
    this.guarantees = guarantees;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/propose-payout")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "proposeGuaranteePayout",
      summary = "Propose a payout (代偿)",
      description =
          "By one person of the guarantor: at most its share of the overdue principal, 409 beyond.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another person.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response propose(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable PayoutForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.proposePayout(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/confirm-payout")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "confirmGuaranteePayout",
      summary = "Confirm the payout",
      description =
          "By another person of the guarantor (403 otherwise). 409 if another amount is proposed now than the body says, or more than its share by now.")
  @APIResponse(
      responseCode = "200",
      description = "Paid out; the bank books it.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable PayoutForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.confirmPayout(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/reject-payout")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "rejectGuaranteePayout",
      summary = "Reject the proposed payout",
      description = "By any person of the guarantor. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "In force.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response reject(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.rejectPayout(caller, id), caller));
  }

  @POST
  @Path("/{id}/book-payout")
  @RolesAllowed("bank")
  @Operation(
      operationId = "bookGuaranteePayout",
      summary = "Book the payout",
      description =
          "By the bank, once it has the money: overdue draws of the grant are repaid by it, oldest first. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Booked; the firm owes the guarantor.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response book(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.book(caller, id), caller));
  }

  @POST
  @Path("/{id}/return-payout")
  @RolesAllowed("bank")
  @Operation(
      operationId = "returnGuaranteePayout",
      summary = "Return the payout",
      description =
          "By the bank, when the firm has paid meanwhile: the letter is in force as before. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "In force.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response giveBack(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.giveBack(caller, id), caller));
  }

  @POST
  @Path("/{id}/recover")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "reportRecovery",
      summary = "Report a recovery (追偿)",
      description =
          "By the guarantor: what the firm paid back, in parts; the last one closes the guarantee.")
  @APIResponse(
      responseCode = "200",
      description = "Reported.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response recover(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable RecoveryForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.recover(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "closeGuarantee",
      summary = "Close it",
      description =
          "By the guarantor, while something is not recovered. Reasons: SETTLED, WRITTEN_OFF. RECOVERED is reached by the last recovery alone.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.close(caller, id, sent), caller));
  }

  @GET
  @Path("/{id}/debt")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "getGuaranteedDebt",
      summary = "Read what the letter stands behind",
      description =
          "By the guarantor, once its letter is proposed: what was granted, what is owed and overdue, and the most it would pay out now.")
  @APIResponse(
      responseCode = "200",
      description = "The debt.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = DebtView.class)))
  public Response debt(@PathParam("id") UUID id) {
    return endpoint.show(() -> guarantees.get(id), guarantee -> Answer.plain(desk.debt(guarantee)));
  }
}
