package io.hanqiao.enterprise.disclosure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

/** Authorization letters over REST: asked for and read. */
@Path("/v1/authorizations")
@Tag(name = "Authorizations", description = "Letters of a firm to an institution (授权书).")
class LetterResource {

  private static final String PATH = "/v1/authorizations";

  private final LetterDesk desk;
  private final AuthorizationLetters letters;
  private final CurrentCaller caller;
  private final Endpoint endpoint;

  LetterResource(
      LetterDesk desk, AuthorizationLetters letters, CurrentCaller caller, Endpoint endpoint) {
    this.desk = desk;
    this.letters = letters;
    this.caller = caller;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed({"bank", "guarantor", "fund"})
  @Operation(
      operationId = "requestAuthorization",
      summary = "Ask a firm for an authorization letter",
      description =
          "By an institution, for one purpose of its own, the items the matter needs, and a period."
              + " The firm's own person answers. CREDIT_REPORT_QUERY (征信查询授权) is passed on to"
              + " the firm and its answer to the bank: the bank queries the register itself, no"
              + " report is kept here. 409 while a request to the firm for the purpose waits.")
  @APIResponse(
      responseCode = "201",
      description = "Asked.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LetterView.class)))
  public Response request(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable LetterForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          AuthorizationLetter made = desk.request(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), desk.view(who, made));
        });
  }

  @GET
  @RolesAllowed({"enterprise", "bank", "guarantor", "fund", "auditor"})
  @Operation(
      operationId = "listAuthorizations",
      summary = "List letters, newest first",
      description = "Those to or from the caller's organisation; auditors see all.")
  public Page<LetterView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam LetterFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = filter.narrow(Search.of(page), desk.today());
    return endpoint.list(
        page,
        () -> letters.page(search),
        AuthorizationLetter::id,
        letter -> desk.view(caller.get(), letter));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "bank", "guarantor", "fund", "auditor"})
  @Operation(
      operationId = "getAuthorization",
      summary = "Read a letter",
      description = "Seen by the firm, the institution and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The letter.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = LetterView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(
        () -> letters.get(id),
        letter -> Answer.done(letter.revision(), desk.view(caller.get(), letter)));
  }

  @GET
  @Path("/{id}/receipt")
  @RolesAllowed({"enterprise", "bank", "guarantor", "fund", "auditor"})
  @Operation(
      operationId = "getAuthorizationReceipt",
      summary = "Read the receipt of a letter",
      description =
          "Number, canonical text and its SHA-256, the same as long as the letter is kept, also after"
              + " it was revoked. 404 if it was never granted.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ReceiptView.class)))
  public Response receipt(@PathParam("id") UUID id) {
    return endpoint.show(() -> letters.get(id), letter -> Answer.plain(desk.receipt(letter)));
  }
}
