package io.hanqiao.enterprise.recommendation;

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

/** The follow-up register over REST. */
@Path("/v1/follow-ups")
@Tag(name = "Follow-up register", description = "What banks answer to entries of lists (对接台账).")
class FollowUpResource {

  private final FollowUpDesk desk;
  private final FollowUps followUps;
  private final Views views;
  private final CurrentCaller caller;
  private final Endpoint endpoint;

  FollowUpResource(
      FollowUpDesk desk,
      FollowUps followUps,
      Views views,
      CurrentCaller caller,
      Endpoint endpoint) {
    this.desk = desk;
    this.followUps = followUps;
    this.views = views;
    this.caller = caller;
    this.endpoint = endpoint;
  }

  @GET
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listFollowUps",
      summary = "List rows of the register, newest first",
      description =
          "A bank's own, those about a firm, those of a bureau's district; auditors see all.")
  public Page<FollowUpView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam FollowUpFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = filter.narrow(Search.of(page), views.today());
    return endpoint.list(page, () -> followUps.page(search), FollowUp::id, views::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getFollowUp",
      summary = "Read a row of the register",
      description = "With every answer that was given. Seen by bank, firm, bureau and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The row.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = FollowUpView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> followUps.get(id), this::answer);
  }

  @POST
  @Path("/{id}/answer")
  @RolesAllowed("bank")
  @Operation(
      operationId = "answerFollowUp",
      summary = "Answer an entry",
      description =
          "By the bank. CONTACTED, VISITED and APPLIED follow one another, steps may be left out;"
              + " GRANTED follows APPLIED. After REFUSED or FIRM_DECLINED the bank may take the"
              + " entry up again with CONTACTED. Every answer stays in the history, and the firm"
              + " sees it.")
  @APIResponse(
      responseCode = "200",
      description = "Answered.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = FollowUpView.class)))
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable AnswerForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.answer(who, id, sent)));
  }

  @GET
  @Path("/{id}/firm")
  @RolesAllowed("bank")
  @Operation(
      operationId = "getRecommendedFirm",
      summary = "Read who the firm is",
      description =
          "By the bank, while the firm lets itself be named; each reading is in the audit trail. 409"
              + " otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "Name and code.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = NamedFirmView.class)))
  public Response firm(@PathParam("id") UUID id) {
    return endpoint.show(() -> desk.firm(caller.get(), id), Answer::plain);
  }

  private Answer answer(FollowUp followUp) {
    return Answer.done(followUp.revision(), views.of(followUp));
  }
}
