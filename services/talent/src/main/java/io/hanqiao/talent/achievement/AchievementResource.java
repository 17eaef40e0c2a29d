package io.hanqiao.talent.achievement;

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
import io.hanqiao.vocabulary.AchievementKind;
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

/** Achievements over REST. */
@Path("/v1/achievements")
@Tag(name = "Achievements", description = "Results of research that institutions offer.")
public class AchievementResource {

  private static final String PATH = "/v1/achievements";

  private final AchievementDesk desk;
  private final Achievements achievements;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  AchievementResource(
      AchievementDesk desk, Achievements achievements, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.achievements = achievements;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("institution")
  @Operation(
      operationId = "postAchievement",
      summary = "Post an achievement",
      description = "Of one of the caller's institutions; everybody signed in may read it.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = AchievementView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable AchievementForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          Achievement made = desk.post(who, sent);
          return Answer.created(PATH, made.id(), made.revision(), AchievementView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadAchievements",
      summary = "Load achievements, one JSON object a line",
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
              description = "One AchievementForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, AchievementForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listAchievements",
      summary = "List achievements, newest first",
      description = "Public to whoever is signed in.")
  public Page<AchievementView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(
              description = "Words the title, the summary or the field holds, as they stand.",
              example = "打印")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "A line of industry it is for.", example = "NEW_MATERIALS")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(
              description = "PATENT, PAPER, RESEARCH_DIRECTION, PROJECT_RESULT, PRODUCT or OTHER.",
              example = "PATENT")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "true: the caller's own only.") @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, Openness::parse);
    Sector wanted = findings.optional("sector", sector, FieldReading.code(Sector.class));
    AchievementKind form =
        findings.optional("kind", kind, FieldReading.code(AchievementKind.class));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .having("facts.sectors", "sector", wanted)
            .and("status = :status", "status", stands)
            .and("facts.kind = :kind", "kind", form)
            .containing(q, "facts.title", "facts.summary", "facts.field")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(
        page, () -> achievements.page(search), Achievement::id, AchievementView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getAchievement",
      summary = "Read an achievement",
      description = "Public to whoever is signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The achievement; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = AchievementView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> achievements.get(id), AchievementResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("institution")
  @Operation(
      operationId = "editAchievement",
      summary = "Replace what an open achievement says",
      description =
          "A field left out becomes unknown. Institution, reference, ownerOrg, synthetic and source"
              + " stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = AchievementView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable AchievementForm form) {
    return endpoint.edit(form, (who, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("institution")
  @Operation(
      operationId = "closeAchievement",
      summary = "Take an achievement out of the market",
      description =
          "For good: a closed achievement is neither changed nor reopened. Reasons:"
              + " TRANSFERRED, RIGHTS_LAPSED, NOT_OFFERED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = AchievementView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (who, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Achievement achievement) {
    return Answer.done(achievement.revision(), AchievementView.of(achievement));
  }
}
