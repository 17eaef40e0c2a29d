package io.hanqiao.matcher.rulebook;

import io.hanqiao.platform.problem.Bodies;
import io.hanqiao.platform.problem.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rulebooks tried out before they are published. */
@Path("/v1/rulebook-validations")
@Tag(name = "Rulebooks")
public class RulebookValidationResource {

  private final RulebookDesk desk;
  private final DryRuns dryRuns;

  RulebookValidationResource(RulebookDesk desk, DryRuns dryRuns) {
    this.desk = desk;
    this.dryRuns = dryRuns;
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "validateRulebook",
      summary = "Everything wrong with a rulebook, and what it would change",
      description =
          "Stores nothing. If nothing is wrong, the market as it stands is worked out under the"
              + " rulebook in force on that day and under this one, and compared.")
  public RulebookValidation validate(
      @Nullable RulebookForm form, @HeaderParam("Accept-Language") @Nullable String language) {
    RulebookProposal proposal = desk.read(Bodies.sent(form));
    return RulebookValidation.of(
        desk.findings(proposal),
        proposal.warnings(),
        findings -> findings.isEmpty() ? dryRuns.of(proposal) : null,
        ProblemResponses.locale(language));
  }
}
