package io.hanqiao.matcher.preview;

import io.hanqiao.matching.RefusalSummary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a challenge would reach, for who would post it. */
@Schema(
    name = "ChallengeReach",
    description =
        "Whom a challenge would reach if it were posted now. Teams and achievements are published"
            + " and counted exactly; firms are not named, so they are counted in fives, whomever"
            + " the draft excludes or invites.")
public record ChallengeReachView(
    @Schema(description = "The dated rulebook.", examples = "challenge-2026-11-22") String rulebook,
    @Schema(description = "The day it holds for.") LocalDate asOf,
    @Schema(description = "Research teams.") FormReach teams,
    @Schema(description = "Achievements, which stand for the teams behind them.")
        FormReach achievements,
    @Schema(description = "Firms by what they can do.") FirmReach firms,
    @Schema(
            description =
                "Whether today's answer would be that there is no suitable team yet: texts keep away"
                    + " whom no other rule does, no team and no achievement would be listed, and"
                    + " fewer than 5 firms.")
        boolean silent,
    @Schema(description = "Rules that refuse teams or achievements, the one refusing most first.")
        List<RefusedView> refusals) {

  /** Of one form. */
  @Schema(name = "FormReach", description = "How many of one form.")
  public record FormReach(
      @Schema(description = "Listed and open.", examples = "2140") int listed,
      @Schema(description = "Of these, who would keep every rule.", examples = "12") int reached) {

    static FormReach of(RefusalSummary summary) {
      return new FormReach(summary.supplies(), summary.eligible());
    }
  }

  /** Of firms. */
  @Schema(name = "FirmReach", description = "How many firms, so that none is pointed at.")
  public record FirmReach(
      @Schema(description = "Listed and open.") Count listed,
      @Schema(description = "Of these, who would keep every rule.") Count reached) {}

  /** One rule. */
  @Schema(name = "ReachRefusal", description = "What one rule refuses.")
  public record RefusedView(
      @Schema(description = "Stable id.", examples = "challenge.text-suits") String rule,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Teams and achievements refused, alone or with others.", examples = "9")
          int supplies,
      @Schema(description = "Those that no other rule refuses.", examples = "4") int alone) {

    static RefusedView of(ChallengeReach.Refused refused, Locale locale) {
      return new RefusedView(
          refused.rule().id(),
          refused.rule().text().in(locale),
          refused.supplies(),
          refused.alone());
    }
  }

  static ChallengeReachView of(
      ChallengeReach reach, String rulebook, LocalDate asOf, Locale locale) {
    Count firms = Count.of(reach.firms().eligible(), locale);
    return new ChallengeReachView(
        rulebook,
        asOf,
        FormReach.of(reach.teams()),
        FormReach.of(reach.achievements()),
        new FirmReach(Count.of(reach.firms().supplies(), locale), firms),
        reach.isSilent() && firms.count() == null,
        reach.refused().stream()
            .sorted(
                Comparator.comparingInt((ChallengeReach.Refused one) -> -one.supplies())
                    .thenComparing(one -> one.rule().id()))
            .map(one -> RefusedView.of(one, locale))
            .toList());
  }
}
