package io.hanqiao.talent.secondment;

import static io.hanqiao.talent.secondment.SecondmentResource.answer;
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

/** The life of a secondment over REST, step by step. */
@Path("/v1/secondments")
@Tag(name = "Secondments", description = "Experts of institutions at firms (科技副总).")
public class SecondmentLifeResource {

  private final SecondmentDesk desk;
  private final Endpoint endpoint;

  SecondmentLifeResource(SecondmentDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/confirm")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "confirmSecondment",
      summary = "Confirm as the host",
      description =
          "By the organisation that the proposal names as host: PROPOSED becomes CONFIRMED.")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, "confirm", (caller, sent) -> answer(desk.confirm(caller, id)));
  }

  @POST
  @Path("/{id}/arrive")
  @RolesAllowed("institution")
  @Operation(
      operationId = "reportArrival",
      summary = "Report the expert as on post",
      description =
          "By the home institution: CONFIRMED becomes ON_POST, and the expert serves from now on.")
  @APIResponse(
      responseCode = "200",
      description = "On post.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response arrive(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ArrivalForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.arrive(caller, id, sent)));
  }

  @POST
  @Path("/{id}/not-arrived")
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "reportNoArrival",
      summary = "Report that the expert never came",
      description = "CONFIRMED becomes NOT_ARRIVED, for good.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response notArrived(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, "not-arrived", (caller, sent) -> answer(desk.notArrived(caller, id)));
  }

  @POST
  @Path("/{id}/complete")
  @RolesAllowed({"institution", "operator"})
  @Operation(
      operationId = "completeSecondment",
      summary = "Complete with an assessment",
      description =
          "ON_POST becomes COMPLETED, for good; the expert is free unless another secondment runs.")
  @APIResponse(
      responseCode = "200",
      description = "Completed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response complete(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable CompletionForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.complete(caller, id, sent)));
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed({"institution", "enterprise", "operator"})
  @Operation(
      operationId = "endSecondment",
      summary = "End before the term",
      description =
          "Either side before the expert is on post, then the home institution: becomes ENDED_EARLY, for good. Reasons: DECLINED, WITHDRAWN, BY_AGREEMENT, EXPERT_UNAVAILABLE, NEED_GONE, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Ended.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable EndForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.end(caller, id, sent)));
  }
}
