package io.hanqiao.talent.expert;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
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

/** Erasing experts over REST. */
@Path("/v1/experts/{id}/erase")
@Tag(name = "Experts", description = "People an institution would second to a firm.")
class ExpertErasureResource {

  private final ErasedExperts erased;
  private final Endpoint endpoint;

  ExpertErasureResource(ErasedExperts erased, Endpoint endpoint) {
    this.erased = erased;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("institution")
  @Operation(
      operationId = "eraseExpert",
      summary = "Erase an expert",
      description =
          "At the person's wish: name, label, text and all features go, with what of them was told"
              + " and is still kept, stored answers and the salt of their hashes. Others are told"
              + " without content, and by a tombstone 30 days later. Secondments that are over stay,"
              + " with an id that says nothing. 409 while one stands. It cannot be undone. Takes no"
              + " body.")
  @APIResponse(
      responseCode = "200",
      description = "Erased.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ErasedExperts.ErasedExpert.class)))
  public Response erase(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, unused) -> Answer.plain(erased.erase(id)));
  }
}
