package io.hanqiao.credit.limit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conserved limits over REST. */
@Path("/v1/limits")
@Tag(name = "Limits", description = "What lines, offers and guarantors can bear, and what is left.")
class LimitResource {

  private final ConservedLimits limits;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  LimitResource(ConservedLimits limits, Endpoint endpoint, CurrentCaller caller) {
    this.limits = limits;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"bank", "lessor", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "getLimit",
      summary = "Read what is left of a limit",
      description =
          "By the id of a line, an offer, a guarantor or a bridge fund. A line's is seen by its bank, operators"
              + " and auditors. Of another's, only what is left is told.")
  @APIResponse(
      responseCode = "200",
      description = "The limit.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LimitView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(
        () -> limits.get(id), limit -> Answer.plain(LimitView.of(limit, caller.get())));
  }
}
