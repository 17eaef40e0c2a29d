package io.hanqiao.challenge.challenge;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
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

/** Challenges over REST. */
@Path("/v1/challenges")
@Tag(name = "Challenges", description = "Technical problems put out to be solved.")
public class ChallengeResource {

  private static final String PATH = "/v1/challenges";

  private final ChallengeDesk desk;
  private final Challenges challenges;
  private final Endpoint endpoint;
  private final CurrentCaller caller;
  private final ResponseClock clock;

  ChallengeResource(
      ChallengeDesk desk,
      Challenges challenges,
      Endpoint endpoint,
      CurrentCaller caller,
      ResponseClock clock) {
    this.desk = desk;
    this.challenges = challenges;
    this.endpoint = endpoint;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "postChallenge",
      summary = "Post a challenge",
      description =
          "For the caller's organisation. What is not stated is no refusal: `missing` in the answer"
              + " names what a solver would still need.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ChallengeView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ChallengeForm form) {
    return endpoint.command(
        key,
        form,
        (sponsor, sent) -> {
          Challenge made = desk.post(sponsor, sent);
          return Answer.created(PATH, made.id(), made.revision(), view(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadChallenges",
      summary = "Load challenges, one JSON object a line",
      description =
          "A sponsor loads its own, an operator on behalf of each row's ownerOrg, closed ones too."
              + " A row whose reference exists is left alone and counted as existing, so a load"
              + " can be repeated.")
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
              description = "One ChallengeForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ChallengeForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listChallenges",
      summary = "List challenges, newest first",
      description =
          "Public and anonymous ones, the caller's own, and those point to point to the caller;"
              + " operators and auditors see all.")
  public Page<ChallengeView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description =
                  "How it is put out: CHAIN_GAP, OPEN_COMPETITION, LARGE_TO_SME, COMMISSIONED,"
                      + " JOINT or SCENARIO.",
              example = "COMMISSIONED")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(
              description = "A line of industry it concerns, a code of ChallengeForm.sectors.",
              example = "SOFTWARE_AI")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(description = "true: the caller's own only.", example = "true") @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(
              description =
                  "Words that title, background or the name of a sponsor that is shown hold, as"
                      + " they stand.",
              example = "语音")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = new ChallengeSearch(status, kind, sector, mine, q).read(page, caller.get());
    return endpoint.list(page, () -> challenges.page(search), Challenge::id, this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getChallenge",
      summary = "Read a challenge",
      description =
          "Of an anonymous one, sponsorName, sponsorEnterpriseId, ownerOrg, reference and source"
              + " are null for all but its sponsor and operators.")
  @APIResponse(
      responseCode = "200",
      description = "The challenge; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ChallengeView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> challenges.get(id), this::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "editChallenge",
      summary = "Replace the content of an open challenge",
      description =
          "Sponsor only. Replaces all: a field left out becomes not stated. The deadline moves to"
              + " today or later, and no more once it has passed. reference, ownerOrg, synthetic"
              + " and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ChallengeView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ChallengeForm form) {
    return endpoint.edit(form, (sponsor, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "closeChallenge",
      summary = "Take no more proposals",
      description =
          "Sponsor only and for good; opens the proposals that came. Reasons: AWARDED, NO_PROPOSAL,"
              + " NO_SUITABLE_PROPOSAL, WITHDRAWN, EXPIRED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ChallengeView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (sponsor, sent) -> answer(desk.close(id, sent)));
  }

  private Answer answer(Challenge challenge) {
    return Answer.done(challenge.revision(), view(challenge));
  }

  private ChallengeView view(Challenge challenge) {
    return ChallengeView.of(challenge, caller.get(), clock);
  }
}
