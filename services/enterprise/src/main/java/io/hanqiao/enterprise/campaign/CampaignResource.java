package io.hanqiao.enterprise.campaign;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
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

/** Campaigns over REST. */
@Path("/v1/campaigns")
@Tag(name = "Campaigns", description = "What a bureau calls firms up for (对接活动).")
class CampaignResource {

  private static final String PATH = "/v1/campaigns";

  private final CampaignDesk desk;
  private final Campaigns campaigns;
  private final Endpoint endpoint;

  CampaignResource(CampaignDesk desk, Campaigns campaigns, Endpoint endpoint) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "openCampaign",
      summary = "Open a campaign",
      description = "By the bureau of a city, or of a district for that district alone.")
  @APIResponse(
      responseCode = "201",
      description = "Open: firms may declare from its first day on.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CampaignView.class)))
  public Response open(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable CampaignForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Campaign made = desk.open(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), CampaignView.of(made));
        });
  }

  @GET
  @RolesAllowed({"enterprise", "bank", "operator", "auditor"})
  @Operation(
      operationId = "listCampaigns",
      summary = "List campaigns, newest first",
      description = "All of them: a campaign is a public call.")
  public Page<CampaignView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Words its title holds, as they stand.", example = "专精特新")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    Search search =
        Search.of(page)
            .and("status = :status", "status", in.optional("status", status, Openness::parse))
            .containing(q, "terms.title");
    in.orRefuse();
    return endpoint.list(page, () -> campaigns.page(search), Campaign::id, CampaignView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "bank", "operator", "auditor"})
  @Operation(
      operationId = "getCampaign",
      summary = "Read a campaign",
      description = "Seen by everybody who signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The campaign.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CampaignView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> campaigns.get(id), CampaignResource::answer);
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("operator")
  @Operation(
      operationId = "closeCampaign",
      summary = "Close a campaign",
      description =
          "By its bureau, for good: nothing is declared or sent any more; banks go on answering."
              + " Reasons: HELD, CANCELLED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CampaignView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Campaign campaign) {
    return Answer.done(campaign.revision(), CampaignView.of(campaign));
  }
}
