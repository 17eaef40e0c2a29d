package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.problem.Bodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would be told of a challenge if it were posted. */
@Path("/v1/challenge-drafts")
@Tag(name = "Challenges")
class DraftResource {

  /** What loading and running the encoder costs beside a check, whatever the length. */
  private static final int LEAST = 5;

  /** So many characters are encoded in about the time of a check. */
  private static final int AS_ONE = 500;

  private final ChallengeDesk desk;
  private final CurrentCaller caller;
  private final AdviceRate rate;

  DraftResource(ChallengeDesk desk, CurrentCaller caller, AdviceRate rate) {
    this.desk = desk;
    this.caller = caller;
    this.rate = rate;
  }

  @POST
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "draftChallenge",
      summary = "What would be told of a challenge if it were posted, its words encoded",
      description =
          "Reads the form as posting would and refuses what posting would refuse; stores and tells"
              + " nothing. The answer is the state that an event would have: POST it to"
              + " /v1/challenge-previews of the matcher to learn whom it would reach. Counts"
              + " against the same allowance as checks, longer texts for more.")
  @APIResponse(
      responseCode = "200",
      description = "The state; encodedText has the vectors of its words.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public ChallengeEvents.State draft(@Nullable ChallengeForm form) {
    Caller asking = caller.get();
    Challenge draft = desk.draft(asking, Bodies.sent(form));
    rate.take(
        asking, LEAST + draft.content().question().wording().plain().text().length() / AS_ONE);
    return desk.state(draft);
  }
}
