package io.hanqiao.matcher.rulebook;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The dated rulebooks, for everybody whom they judge. */
@Path("/v1/rulebooks")
@Tag(
    name = "Rulebooks",
    description = "Rules, weights and thresholds with their sources and dates.")
public class RulebookResource {

  private final RulebookDesk desk;
  private final Endpoint endpoint;

  RulebookResource(RulebookDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @GET
  @RolesAllowed({
    "enterprise",
    "bank",
    "lessor",
    "guarantor",
    "fund",
    "institution",
    "operator",
    "auditor"
  })
  @Operation(
      operationId = "listRulebooks",
      summary = "All rulebooks, market by market, oldest first")
  public RulebookView.RulebookList list() {
    return desk.all();
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "publishRulebook",
      summary = "Publish a rulebook",
      description =
          "It holds from its `validFrom` on, at once if that has come: a new generation of all lists"
              + " is made aside and then put in the place of the old one. What is published is never"
              + " changed; a newer one replaces it.")
  @APIResponse(
      responseCode = "201",
      description = "Published.",
      content = @Content(schema = @Schema(implementation = RulebookView.class)))
  public Response publish(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable RulebookForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> new Answer(201, "/v1/rulebooks", null, desk.publish(sent)));
  }
}
