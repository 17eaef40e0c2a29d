package io.hanqiao.enterprise.disclosure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
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

/** Authorization letters over REST: the steps of their lives. */
@Path("/v1/authorizations/{id}")
@Tag(name = "Authorizations")
class LetterLifeResource {

  private final LetterDesk desk;
  private final Endpoint endpoint;

  LetterLifeResource(LetterDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/grant")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "grantAuthorization",
      summary = "Grant a letter",
      description =
          "By a person of the firm: all that was asked for, or less of it, or for a shorter time. The"
              + " institution reads from then on; the receipt is at …/receipt.")
  @APIResponse(
      responseCode = "200",
      description = "Granted.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LetterView.class)))
  public Response grant(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable GrantForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(who, desk.grant(who, id, sent)));
  }

  @POST
  @Path("/decline")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "declineAuthorization",
      summary = "Decline a letter",
      description =
          "By a person of the firm. Reasons: NO_DEALINGS, ASKS_TOO_MUCH, MATTER_ENDED,"
              + " NO_LONGER_NEEDED, NO_LONGER_WISHED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Declined.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LetterView.class)))
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(who, desk.decline(who, id, sent)));
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed({"bank", "guarantor", "fund"})
  @Operation(
      operationId = "withdrawAuthorization",
      summary = "Withdraw a request for a letter",
      description =
          "By the institution that asked. Reasons: MATTER_ENDED, NO_LONGER_NEEDED, MISTAKE and the"
              + " others of decline.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LetterView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(who, desk.withdraw(who, id, sent)));
  }

  @POST
  @Path("/revoke")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "revokeAuthorization",
      summary = "Revoke a letter",
      description =
          "By a person of the firm; it holds for every reading that begins after the answer. What law"
              + " makes an institution keep of what it has read before, it keeps. Reasons as for"
              + " decline.")
  @APIResponse(
      responseCode = "200",
      description = "Revoked.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LetterView.class)))
  public Response revoke(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(who, desk.revoke(who, id, sent)));
  }

  private Answer answer(Caller who, AuthorizationLetter letter) {
    return Answer.done(letter.revision(), desk.view(who, letter));
  }
}
