package io.hanqiao.enterprise.profile;

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

/** Recognitions over REST: the bureau keeps the ladder. */
@Path("/v1/enterprises/{id}/recognitions")
@Tag(name = "Recognitions", description = "Dated certificates of a firm, kept by the bureau.")
public class RecognitionResource {

  private final RecognitionDesk desk;
  private final EnterpriseDesk profiles;
  private final Endpoint endpoint;

  RecognitionResource(RecognitionDesk desk, EnterpriseDesk profiles, Endpoint endpoint) {
    this.desk = desk;
    this.profiles = profiles;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "recogniseEnterprise",
      summary = "Record a recognition",
      description =
          "A certificate that was issued. The firm's revision stays: nothing of what it edits"
              + " itself has changed.")
  @APIResponse(
      responseCode = "200",
      description = "Recorded; the firm as it stands.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  public Response recognise(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable RecognitionForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.issue(id, sent)));
  }

  @POST
  @Path("/{recognitionId}/recheck")
  @RolesAllowed("operator")
  @Operation(
      operationId = "recheckRecognition",
      summary = "Record a recheck",
      description = "Passed, the recognition may last longer; failed, it ends on that day.")
  @APIResponse(
      responseCode = "200",
      description = "Recorded; the firm as it stands.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  public Response recheck(
      @PathParam("id") UUID id,
      @PathParam("recognitionId") UUID recognition,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable RecheckForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.recheck(id, recognition, sent)));
  }

  @POST
  @Path("/{recognitionId}/revoke")
  @RolesAllowed("operator")
  @Operation(
      operationId = "revokeRecognition",
      summary = "Take a recognition back",
      description =
          "It stays on record and no longer counts. Reasons: FALSE_INFORMATION,"
              + " SERIOUS_VIOLATION, NO_LONGER_ELIGIBLE, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Revoked; the firm as it stands.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  public Response revoke(
      @PathParam("id") UUID id,
      @PathParam("recognitionId") UUID recognition,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.revoke(id, recognition, sent)));
  }

  private Answer answer(Enterprise enterprise) {
    return Answer.done(enterprise.revision(), EnterpriseView.of(enterprise, profiles.today()));
  }
}
