package io.hanqiao.talent.team;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.Sector;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Teams over REST. */
@Path("/v1/teams")
@Tag(name = "Teams", description = "Research teams that could solve a problem.")
public class TeamResource {

  private static final String PATH = "/v1/teams";

  private final TeamDesk desk;
  private final Teams teams;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  TeamResource(TeamDesk desk, Teams teams, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.teams = teams;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("institution")
  @Operation(
      operationId = "postTeam",
      summary = "Post a team",
      description = "Of one of the caller's institutions; everybody signed in may read it.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable TeamForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          Team team = desk.post(who, sent);
          return Answer.created(PATH, team.id(), team.revision(), TeamView.of(team));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadTeams",
      summary = "Load teams, one JSON object a line",
      description =
          "An institution loads its own, an operator on behalf of the institution's organisation. A"
              + " row whose reference exists is left alone and counted as existing, so a load can"
              + " be repeated.")
  @APIResponse(
      responseCode = "200",
      description = "What became of every row.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BulkResult.class)))
  public Response load(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("mode") @Nullable String mode,
      @RequestBody(
              description = "One TeamForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, TeamForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listTeams",
      summary = "List teams, newest first",
      description = "Public to whoever is signed in.")
  public Page<TeamView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "Words the title or the text holds, as they stand.", example = "激光")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "A line of industry it works in.", example = "OPTOELECTRONICS")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(description = "The institution it belongs to.") @QueryParam("institutionId")
          @Nullable UUID institutionId,
      @Parameter(description = "true: the caller's own only.") @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, Openness::parse);
    Sector wanted = findings.optional("sector", sector, FieldReading.code(Sector.class));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .having("offer.sectors", "sector", wanted)
            .and("status = :status", "status", stands)
            .and("institution.id = :institution", "institution", institutionId)
            .containing(q, "offer.title", "offer.text")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> teams.page(search), Team::id, TeamView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getTeam",
      summary = "Read a team",
      description = "Public to whoever is signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The team; its ETag is for If-Match.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> teams.get(id), TeamResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("institution")
  @Operation(
      operationId = "editTeam",
      summary = "Replace what an open team says",
      description =
          "A field left out becomes unknown. Institution, reference, ownerOrg, synthetic and source"
              + " stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable TeamForm form) {
    return endpoint.edit(form, (who, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("institution")
  @Operation(
      operationId = "closeTeam",
      summary = "Take a team out of the market",
      description =
          "For good: a closed team is neither changed nor reopened. Reasons: ENGAGED,"
              + " NOT_AVAILABLE, TEAM_DISSOLVED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Team team) {
    return Answer.done(team.revision(), TeamView.of(team));
  }
}
