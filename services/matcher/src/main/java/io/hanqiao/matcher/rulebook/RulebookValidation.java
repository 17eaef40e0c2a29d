package io.hanqiao.matcher.rulebook;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of trying a rulebook out. */
@Schema(description = "What came of trying a rulebook out.")
public record RulebookValidation(
    @Schema(description = "Whether it could be published.") boolean publishable,
    @Schema(description = "Everything that is wrong; `field` is content and the line's key.")
        List<Problem.FieldError> findings,
    @Schema(
            description =
                "What may be meant and may be a slip, such as a rule that begins after the rulebook;"
                    + " none of it keeps the rulebook from being published.")
        List<Problem.FieldError> warnings,
    @Schema(description = "What it would change; null while anything is wrong.", nullable = true)
        @Nullable Trial dryRun) {

  /** The market as it stands under both rulebooks. */
  @Schema(description = "The market as it stands, under the rulebook it has and under the new one.")
  public record Trial(
      @Schema(description = "The day both are asked about: today, or the new one's first day.")
          LocalDate day,
      @Schema(description = "The rulebook compared with.", examples = "lending-2024-07")
          String against,
      @Schema(description = "Open demands.") int demands,
      @Schema(description = "Of these worked out: all, or an even sample of a large market.")
          int demandsLookedAt,
      @Schema(description = "Open supplies.") int supplies,
      @Schema(description = "Pairs no rule refuses, before.") long eligibleBefore,
      @Schema(description = "Pairs no rule refuses, after.") long eligibleAfter,
      @Schema(description = "Demands that gain supplies.") int demandsGaining,
      @Schema(description = "Demands that lose supplies.") int demandsLosing,
      @Schema(description = "Demands without a supply, before.") int demandsWithNoneBefore,
      @Schema(description = "Demands without a supply, after.") int demandsWithNoneAfter,
      @Schema(description = "Demands whose list of the ten best changes.") int topListsChanged,
      @Schema(description = "Rules that decide pairs otherwise, whatever other rules say of them.")
          List<RuleShift> rules,
      @Schema(description = "Demands that gain most, at most ten.") List<Moved> gaining,
      @Schema(description = "Demands that lose most, at most ten.") List<Moved> losing) {}

  /** One rule that decides pairs otherwise. */
  @Schema(description = "A rule that decides pairs otherwise.")
  public record RuleShift(
      @Schema(description = "Stable id.", examples = "lending.amount-within-product") String rule,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Pairs it refuses only under the new rulebook.") long newlyRefused,
      @Schema(description = "Pairs it refuses only under the old rulebook.") long newlyAllowed) {}

  /** One demand with another number of supplies. */
  @Schema(description = "A demand with another number of supplies.")
  public record Moved(
      @Schema(description = "The demand.") UUID demandId,
      @Schema(description = "The organisation whose demand it is.") UUID ownerOrg,
      @Schema(description = "Supplies no rule refuses, before.") int eligibleBefore,
      @Schema(description = "Supplies no rule refuses, after.") int eligibleAfter) {}

  static RulebookValidation of(
      List<Finding> findings,
      List<Finding> warnings,
      Function<List<Finding>, @Nullable DryRun> tried,
      Locale locale) {
    DryRun run = tried.apply(findings);
    return new RulebookValidation(
        findings.isEmpty(),
        told(findings, locale),
        told(warnings, locale),
        run == null ? null : run.view(locale));
  }

  private static List<Problem.FieldError> told(List<Finding> findings, Locale locale) {
    return findings.stream().map(finding -> Problem.FieldError.of(finding, locale)).toList();
  }
}
