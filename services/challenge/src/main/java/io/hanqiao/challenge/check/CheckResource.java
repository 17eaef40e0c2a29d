package io.hanqiao.challenge.check;

import io.hanqiao.challenge.challenge.AdviceRate;
import io.hanqiao.challenge.challenge.ChallengeForm;
import io.hanqiao.challenge.check.ChallengeCheckView.FindingView;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.problem.Bodies;
import io.hanqiao.text.diagnosis.Diagnosis;
import io.hanqiao.text.diagnosis.NeedDraft;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Diagnosis of a challenge before it is posted. */
@Path("/v1/challenge-checks")
@Tag(name = "Challenges")
class CheckResource {

  private final Transactions transactions;
  private final CurrentCaller caller;
  private final AlikeChallenges alike;
  private final AdviceRate rate;

  CheckResource(
      Transactions transactions, CurrentCaller caller, AlikeChallenges alike, AdviceRate rate) {
    this.transactions = transactions;
    this.caller = caller;
    this.alike = alike;
    this.rate = rate;
  }

  @POST
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "checkChallenge",
      summary = "Diagnose a challenge before it is posted",
      description =
          "Reads the form as far as it is filled and answers what a solver would miss, field by"
              + " field, and which challenges the caller may read say nearly the same. Advice by"
              + " patterns: nothing is stored, nothing refused, and what posting would refuse is"
              + " not repeated here.")
  public ChallengeCheckView check(
      @Parameter(description = "The challenge the form would change; not compared with itself.")
          @QueryParam("except")
          @Nullable UUID except,
      @Nullable ChallengeForm form) {
    NeedDraft draft = DraftReading.of(Bodies.sent(form));
    Caller asking = caller.get();
    rate.take(asking, 1);
    List<FindingView> findings = Diagnosis.of(draft).stream().map(FindingView::of).toList();
    AlikeChallenges.Answer found =
        transactions.asCaller(() -> alike.to(DraftReading.texts(draft), except, asking.org()));
    return new ChallengeCheckView(findings, found.alike(), found.compared());
  }
}
