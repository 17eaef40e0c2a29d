package io.hanqiao.enterprise.edge;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
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

/** What the two sides of a supplier edge do with it, over REST. */
@Path("/v1/supplier-edges")
@Tag(name = "Supplier edges", description = "Who supplies which anchor, by both sides' word.")
public class EdgeAnswers {

  private final SupplierEdgeDesk desk;
  private final Endpoint endpoint;

  EdgeAnswers(SupplierEdgeDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  /** A command that says all by its path. */
  @Schema(description = "Nothing needs to be said.")
  public record NothingForm() {}

  @POST
  @Path("/{id}/confirm")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "confirmSupplierEdge",
      summary = "Confirm a tie",
      description = "By the anchor only; the body is an empty object.")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SupplierEdgeView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable NothingForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.confirm(caller, id)));
  }

  @POST
  @Path("/{id}/reject")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "rejectSupplierEdge",
      summary = "Deny a tie",
      description =
          "By the anchor only, for good. Reasons: NO_SUCH_TRADE, ENDED_BEFORE, WRONG_FIRM,"
              + " WRONG_TERMS.")
  @APIResponse(
      responseCode = "200",
      description = "Rejected.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SupplierEdgeView.class)))
  public Response reject(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.reject(caller, id, sent)));
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "endSupplierEdge",
      summary = "End a tie",
      description =
          "By either side, declared or confirmed, for good. Reasons: TRADE_ENDED,"
              + " CONTRACT_EXPIRED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Ended.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SupplierEdgeView.class)))
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.end(id, sent)));
  }

  private static Answer answer(SupplierEdge edge) {
    return Answer.done(edge.revision(), SupplierEdgeView.of(edge));
  }
}
