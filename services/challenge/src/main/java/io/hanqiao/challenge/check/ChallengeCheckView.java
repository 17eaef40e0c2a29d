package io.hanqiao.challenge.check;

import io.hanqiao.text.diagnosis.Found;
import io.hanqiao.text.diagnosis.Severity;
import io.hanqiao.text.diagnosis.WordSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check found. */
@Schema(name = "ChallengeCheck", description = "What checking a challenge found: advice only.")
record ChallengeCheckView(
    @Schema(description = "What it lacks, in the order of the form; empty if nothing is found.")
        List<FindingView> findings,
    @Schema(
            description =
                "Challenges the caller may read, open or awarded, that say nearly the same, the"
                    + " nearest first, at most 5.")
        List<AlikeView> alike,
    @Schema(description = "With how many challenges it was compared.", examples = "260")
        int compared) {

  /** One shortcoming at one field. */
  @Schema(name = "ChallengeFinding", description = "One thing a challenge lacks.")
  record FindingView(
      @Schema(
              description =
                  "TITLE_MISSING, TITLE_VAGUE, TITLE_ONLY, TEXT_SHORT, TEXT_LONG, WHOLE_PRODUCT,"
                      + " SEVERAL_PROBLEMS, VAGUE_WORDS, NO_INDICATOR, FIGURES_IN_TEXT,"
                      + " TARGET_WITHOUT_FIGURE, DIRECTION_MISSING, UNIT_MISSING, UNIT_MISSPELT,"
                      + " UNIT_UNKNOWN, UNIT_OF_ANOTHER_QUANTITY, NO_ACCEPTANCE_TEST,"
                      + " NO_OPERATING_CONDITIONS, NO_BUDGET, NO_MATURITY_IN, NO_MATURITY_OUT,"
                      + " NO_MONTHS, NO_DEADLINE.",
              examples = "UNIT_MISSING")
          String code,
      @Schema(description = "Where in the form.", examples = "indicators[0].unit") String field,
      @Schema(
              description =
                  "NEEDED (a solver can hardly answer without it) or ADVISED (answers would be"
                      + " better).",
              examples = "NEEDED")
          String severity,
      @Schema(description = "What is wrong.") BothLanguages message,
      @Schema(description = "What would be right.") BothLanguages remedy,
      @Schema(description = "How it could be said.") BothLanguages example) {

    static FindingView of(Found found) {
      Severity severity = found.what().severity();
      return new FindingView(
          found.what().name(),
          found.field(),
          severity.name(),
          BothLanguages.of(found.message()),
          BothLanguages.of(found.what().flaw().right()),
          BothLanguages.of(found.what().example()));
    }
  }

  /** Another challenge that says nearly the same. */
  @Schema(name = "AlikeChallenge", description = "Another challenge that says nearly the same.")
  record AlikeView(
      @Schema(description = "Its id.") UUID id,
      @Schema(description = "Its title.") String title,
      @Schema(description = "OPEN, or CLOSED for one that was awarded.", examples = "OPEN")
          String status,
      @Schema(description = "Whether it is the caller's own.") boolean own,
      @Schema(
              description =
                  "How many of the shorter one's words the other has too, whole percent; figures"
                      + " are not compared.",
              examples = "85")
          int percent,
      @Schema(description = "The sentences that are nearest, at most 3.")
          List<SentencesView> sentences) {}

  /** A sentence of each that say the same. */
  @Schema(name = "AlikeSentences", description = "A sentence of each that say nearly the same.")
  record SentencesView(
      @Schema(description = "Of what is checked.") String mine,
      @Schema(description = "Of the other.") String theirs) {

    static SentencesView of(WordSet.Pair pair) {
      return new SentencesView(pair.mine(), pair.theirs());
    }
  }
}
