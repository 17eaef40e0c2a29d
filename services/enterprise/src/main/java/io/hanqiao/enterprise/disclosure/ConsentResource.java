package io.hanqiao.enterprise.disclosure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Separate consents over REST. */
@Path("/v1/separate-consents")
@Tag(name = "Separate consents", description = "What persons agree to for themselves (单独同意).")
class ConsentResource {

  private static final String PATH = "/v1/separate-consents";

  private final ConsentDesk desk;
  private final SeparateConsents consents;
  private final CurrentCaller caller;
  private final Endpoint endpoint;

  ConsentResource(
      ConsentDesk desk, SeparateConsents consents, CurrentCaller caller, Endpoint endpoint) {
    this.desk = desk;
    this.consents = consents;
    this.caller = caller;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "giveSeparateConsent",
      summary = "Consent, as a person",
      description =
          "The person who signs in consents for himself or herself, as legal representative or actual"
              + " controller, to one institution for one purpose up to a day. Kept under the"
              + " pseudonymous subject of the token; no data of the person is kept.")
  @APIResponse(
      responseCode = "201",
      description = "Given.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ConsentView.class)))
  public Response give(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ConsentForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          SeparateConsent made = desk.give(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), desk.view(who, made));
        });
  }

  @GET
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "listSeparateConsents",
      summary = "List separate consents, newest first",
      description = "Those of people of the caller's organisation: which stand, never whose.")
  public Page<ConsentView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return endpoint.list(
        page,
        () -> consents.page(Search.of(page)),
        SeparateConsent::id,
        consent -> desk.view(caller.get(), consent));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "withdrawSeparateConsent",
      summary = "Withdraw a separate consent",
      description = "By the same person alone. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ConsentView.class)))
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key,
        id,
        (who, which) -> {
          SeparateConsent consent = desk.withdraw(who, which);
          return Answer.done(consent.revision(), desk.view(who, consent));
        });
  }
}
