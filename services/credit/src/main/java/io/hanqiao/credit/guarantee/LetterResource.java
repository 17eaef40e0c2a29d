package io.hanqiao.credit.guarantee;

import static io.hanqiao.credit.guarantee.GuaranteeResource.answer;
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

/** The letter of guarantee over REST: issued and released by two people. */
@Path("/v1/guarantees")
@Tag(name = "Guarantees", description = "Letters of guarantee (担保函) and what follows from them.")
class LetterResource {

  private final LetterDesk desk;
  private final Endpoint endpoint;

  LetterResource(LetterDesk desk, Endpoint endpoint) {
    this.desk = desk;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/{id}/propose-letter")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "proposeGuaranteeLetter",
      summary = "Propose the letter (担保函)",
      description =
          "By one person of the guarantor, for the grant on the application that names it. The letter copies the shares of the plan. Nobody else sees it until another person confirms it.")
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
      @Nullable LetterForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.propose(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/confirm-letter")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "confirmGuaranteeLetter",
      summary = "Confirm the letter",
      description =
          "By another person of the guarantor (403 otherwise): it is in force and meets the grant's condition GUARANTEE_LETTER_ISSUED. 409 if another letter is proposed now than the body says.")
  @APIResponse(
      responseCode = "200",
      description = "In force.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable LetterNumberForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.confirm(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/reject-letter")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "rejectGuaranteeLetter",
      summary = "Reject the proposed letter",
      description = "By any person of the guarantor. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Nothing waits any more.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response reject(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.reject(caller, id), caller));
  }

  @POST
  @Path("/{id}/propose-release")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "proposeGuaranteeRelease",
      summary = "Propose the release (解除担保)",
      description =
          "By one person of the guarantor, when nothing is owed on the grant. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Waits for another person.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response proposeRelease(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.proposeRelease(caller, id), caller));
  }

  @POST
  @Path("/{id}/confirm-release")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "confirmGuaranteeRelease",
      summary = "Confirm the release",
      description =
          "By another person of the guarantor (403 otherwise): nothing more is paid out on the grant. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Released.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response confirmRelease(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.confirmRelease(caller, id), caller));
  }

  @POST
  @Path("/{id}/reject-release")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "rejectGuaranteeRelease",
      summary = "Reject the proposed release",
      description = "By any person of the guarantor. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "In force.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response rejectRelease(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, id, (caller, sent) -> answer(desk.rejectRelease(caller, id), caller));
  }
}
