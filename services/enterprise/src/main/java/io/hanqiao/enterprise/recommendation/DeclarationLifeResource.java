package io.hanqiao.enterprise.recommendation;

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

/** The life of a declaration over REST, step by step; recommending is at the lists. */
@Path("/v1/declarations")
@Tag(name = "Declarations", description = "A firm asks to be recommended to banks (申报).")
class DeclarationLifeResource {

  private final DeclarationDesk desk;
  private final BureauDesk bureau;
  private final Views views;
  private final Endpoint endpoint;

  DeclarationLifeResource(DeclarationDesk desk, BureauDesk bureau, Views views, Endpoint endpoint) {
    this.desk = desk;
    this.bureau = bureau;
    this.views = views;
    this.endpoint = endpoint;
  }

  @POST
  @Path("/check")
  @RolesAllowed("operator")
  @Operation(
      operationId = "checkDeclarations",
      summary = "Check all that nobody has",
      description =
          "By the bureau: asks the rules about the declarations of a district that are DECLARED, at"
              + " most 200 at once.")
  @APIResponse(
      responseCode = "200",
      description = "How many passed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CheckedView.class)))
  public Response checkAll(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable CheckForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> Answer.plain(bureau.checkAll(caller, sent)));
  }

  @POST
  @Path("/{id}/check")
  @RolesAllowed("operator")
  @Operation(
      operationId = "checkDeclaration",
      summary = "Check by rule",
      description =
          "By the bureau: campaign, place, need, recognition valid on the day, and the negative"
              + " list. REFUSED says which rule and what would make it fit, and may be checked"
              + " again. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "CHECKED or REFUSED.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DeclarationView.class)))
  public Response check(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, which) -> answer(bureau.check(caller, which)));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed("operator")
  @Operation(
      operationId = "declineDeclaration",
      summary = "Do not recommend",
      description =
          "By a person of the bureau, for good. Reasons: OUT_OF_SCOPE, INFORMATION_DOUBTFUL,"
              + " DUPLICATE, OUT_OF_BUSINESS.")
  @APIResponse(
      responseCode = "200",
      description = "Declined.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DeclarationView.class)))
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(bureau.decline(caller, id, sent)));
  }

  @POST
  @Path("/{id}/naming")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "nameFirm",
      summary = "Let the firm be named, or no longer",
      description =
          "By the firm: up to which day banks that were sent the list may read its name and code."
              + " Without a day the consent is taken back and holds no more from the next request"
              + " on.")
  @APIResponse(
      responseCode = "200",
      description = "As the firm wants it.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DeclarationView.class)))
  public Response name(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable NamingForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.name(caller, id, sent)));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "withdrawDeclaration",
      summary = "Withdraw",
      description =
          "By the firm, for good, at any time: banks read no more of it. Reasons: NEED_GONE,"
              + " FUNDED_ELSEWHERE, NO_LONGER_WISHED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DeclarationView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.withdraw(caller, id, sent)));
  }

  private Answer answer(Declaration declaration) {
    return Answer.done(declaration.revision(), views.of(declaration));
  }
}
