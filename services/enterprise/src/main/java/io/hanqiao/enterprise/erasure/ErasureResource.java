package io.hanqiao.enterprise.erasure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.Problem;
import io.hanqiao.platform.problem.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Erasure over REST. */
@Path("/v1/erasures")
@Tag(name = "Erasures", description = "What an organisation or a person has erased.")
class ErasureResource {

  private static final UUID NOTHING_SENT = new UUID(0, 0);

  private final ErasureDesk desk;
  private final Erasures erasures;
  private final Endpoint endpoint;

  ErasureResource(ErasureDesk desk, Erasures erasures, Endpoint endpoint) {
    this.desk = desk;
    this.erasures = erasures;
    this.endpoint = endpoint;
  }

  /** How many consents a person was taken out of. */
  @Schema(description = "How many consents a person was taken out of.")
  record PersonErased(@Schema(examples = "1") long consents) {}

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "eraseOrganisation",
      summary = "Erase the caller's organisation",
      description =
          "Its firms, needs, requests, capabilities, edges, declarations and what was found about them"
              + " go now, with what of them was told and is still kept, stored answers and the salt"
              + " of their hashes; letters and consents end. Others are told without content, and"
              + " by a tombstone 30 days later; services that hold something of its own let go of"
              + " it. While a lock holds: 409 with every lock and when to come back; the request is"
              + " kept, and asked again under a new key. It cannot be undone.")
  @APIResponse(
      responseCode = "200",
      description = "Erased.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ErasureView.class)))
  @APIResponse(
      responseCode = "409",
      description = "A lock holds; the request is kept.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = LockedProblem.class)))
  public Response organisation(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language,
      @Nullable ErasureForm form) {
    Locale locale = ProblemResponses.locale(language);
    return endpoint.command(key, form, (who, sent) -> answer(desk.erase(who, sent), locale));
  }

  @POST
  @Path("/person")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "erasePerson",
      summary = "Erase the caller as a person",
      description =
          "Separate consents of the caller's end and lose the subject; stored answers to the caller go."
              + " The audit trail and who confirmed what as a second person keep the pseudonymous"
              + " subject, whose name the identity provider alone knows. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Erased.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = PersonErased.class)))
  public Response person(@HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, NOTHING_SENT, (who, unused) -> Answer.plain(new PersonErased(desk.erasePerson(who))));
  }

  @GET
  @RolesAllowed({"enterprise", "auditor"})
  @Operation(
      operationId = "listErasures",
      summary = "List requests to be erased, newest first",
      description = "Those of the caller's organisation; auditors see all.")
  public Page<ErasureView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return endpoint.list(page, () -> erasures.page(page), Erasure::id, ErasureView::of);
  }

  private static Answer answer(ErasureDesk.Outcome outcome, Locale locale) {
    return outcome.held().isEmpty()
        ? Answer.plain(ErasureView.of(outcome.erasure()))
        : new Answer(409, null, null, LockedProblem.of(outcome, locale));
  }
}
