package io.hanqiao.enterprise.recommendation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Recommendation lists over REST. */
@Path("/v1/recommendation-lists")
@Tag(name = "Recommendation lists", description = "Firms a bureau recommends to banks (推荐清单).")
class ListResource {

  private static final String PATH = "/v1/recommendation-lists";

  private final ListDesk desk;
  private final RecommendationLists lists;
  private final Funnel funnel;
  private final Views views;
  private final CurrentCaller caller;
  private final Endpoint endpoint;

  ListResource(
      ListDesk desk,
      RecommendationLists lists,
      Funnel funnel,
      Views views,
      CurrentCaller caller,
      Endpoint endpoint) {
    this.desk = desk;
    this.lists = lists;
    this.funnel = funnel;
    this.views = views;
    this.caller = caller;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "proposeRecommendationList",
      summary = "Propose a list",
      description =
          "By one person of the district's bureau: declarations that are CHECKED, and the banks that"
              + " will be sent them. Banks see nothing of it before another person sends it.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ListView.class)))
  public Response propose(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ListForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          RecommendationList made = desk.propose(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), ListView.of(made, who));
        });
  }

  @GET
  @RolesAllowed({"operator", "bank", "auditor"})
  @Operation(
      operationId = "listRecommendationLists",
      summary = "List lists, newest first",
      description =
          "A bank's those sent to it, a bureau's those of its district; auditors see all.")
  public Page<ListView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "PROPOSED, SENT or REJECTED.", example = "SENT")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Lists of this campaign.") @QueryParam("campaignId")
          @Nullable UUID campaignId) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    ListStage stage = in.optional("status", status, code -> Codes.parse(ListStage.class, code));
    in.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stage)
            .and("campaignId = :campaign", "campaign", campaignId);
    return endpoint.list(
        page,
        () -> lists.page(search),
        RecommendationList::id,
        list -> ListView.of(list, caller.get()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"operator", "bank", "auditor"})
  @Operation(
      operationId = "getRecommendationList",
      summary = "Read a list",
      description =
          "Its entries are at /v1/declarations?listId= for the bureau and at /v1/follow-ups?listId="
              + " for its banks.")
  @APIResponse(
      responseCode = "200",
      description = "The list.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ListView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> lists.get(id), this::answer);
  }

  @POST
  @Path("/{id}/send")
  @RolesAllowed("operator")
  @Operation(
      operationId = "sendRecommendationList",
      summary = "Send a list",
      description =
          "By another person of the same bureau. The rules are asked again for that day: entries that"
              + " no longer pass stay behind, REFUSED, and are not sent. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Sent: its banks see it and answer at /v1/follow-ups.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ListView.class)))
  public Response send(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(desk.send(who, which)));
  }

  @POST
  @Path("/{id}/reject")
  @RolesAllowed("operator")
  @Operation(
      operationId = "rejectRecommendationList",
      summary = "Reject a list",
      description =
          "By a person of the same bureau, its proposer too: its entries may be listed anew. Takes no"
              + " body.")
  @APIResponse(
      responseCode = "200",
      description = "Rejected.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ListView.class)))
  public Response reject(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (who, which) -> answer(desk.reject(who, which)));
  }

  @GET
  @Path("/{id}/funnel")
  @RolesAllowed({"operator", "auditor"})
  @Operation(
      operationId = "getRecommendationListFunnel",
      summary = "Read what became of a list",
      description = "Counts of the rows the caller may list; none is kept beside them.")
  @APIResponse(
      responseCode = "200",
      description = "The counts.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = FunnelView.class)))
  public Response funnel(@PathParam("id") UUID id) {
    return endpoint.show(() -> funnel.of(lists.get(id).id(), views.today()), Answer::plain);
  }

  private Answer answer(RecommendationList list) {
    return Answer.done(list.revision(), ListView.of(list, caller.get()));
  }
}
