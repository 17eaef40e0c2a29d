package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.matcher.book.ChallengeBook;
import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.problem.Bodies;
import io.hanqiao.platform.problem.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom challenges would reach, for those who post them. */
@Path("/v1")
@Tag(name = "Reach")
public class ChallengePreviewResource {

  private final Markets markets;
  private final ChallengeDraft drafts;
  private final Questions questions;
  private final Clock clock;

  ChallengePreviewResource(Markets markets, ObjectMapper json, Questions questions, Clock clock) {
    this.markets = markets;
    this.drafts = new ChallengeDraft(json);
    this.questions = questions;
    this.clock = clock;
  }

  @POST
  @Path("/challenge-previews")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "previewChallenge",
      summary = "Whom a challenge would reach if it were posted",
      description =
          "Nothing is posted. The rules and the texts are those that make the list. Every question"
              + " is audited and counts against an allowance of the organisation: 429 with"
              + " Retry-After when it is used up.")
  public ChallengeReachView preview(
      @RequestBody(
              description =
                  "The answer of POST /v1/challenge-drafts of the challenge service, as it is.",
              content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          @Nullable ObjectNode draft,
      @HeaderParam("Accept-Language") @Nullable String language) {
    ObjectNode sent = Bodies.sent(draft);
    ChallengeBook book = markets.challenge().book().orElseThrow(Questions::rebuilding);
    ChallengeDemand demand = drafts.read(sent, questions.caller(), book);
    questions.ask("challenge.previewed", "challenge-preview", Ids.next());
    LocalDate today = LocalDate.now(clock);
    Market<ChallengeDemand, Solver> market = markets.challenge().rulesOn(today).market();
    return ChallengeReachView.of(
        ChallengeReach.of(market, demand, book.supplies(today), today),
        market.rulebookId(),
        today,
        ProblemResponses.locale(language));
  }
}
