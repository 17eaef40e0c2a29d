package io.hanqiao.talent.secondment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of a batch, or of all batches. */
@Schema(description = "Figures of secondments that both sides confirmed.")
public record FiguresView(
    @Schema(description = "People: secondments both sides confirmed.", examples = "106")
        long people,
    @Schema(description = "Of these on post now.", examples = "0") long onPost,
    @Schema(description = "Of these completed.", examples = "101") long completed,
    @Schema(description = "Of these ended before their term.", examples = "2") long endedEarly,
    @Schema(description = "Of these confirmed and never arrived.", examples = "3") long notArrived,
    @Schema(description = "Problems solved, summed over the ledgers.", examples = "270")
        long problemsSolved,
    @Schema(description = "Achievements put to use, summed over the ledgers.", examples = "132")
        long conversions,
    @Schema(description = "People introduced, summed over the ledgers.", examples = "165")
        long peopleIntroduced,
    @Schema(description = "Assessed as excellent.", examples = "26") long excellent,
    @Schema(description = "Assessed as qualified.", examples = "74") long qualified,
    @Schema(description = "Assessed as unqualified.", examples = "1") long unqualified) {

  static FiguresView of(List<StageCount> counts, List<ResultSum> sums) {
    return new FiguresView(
        counts.stream().mapToLong(StageCount::number).sum(),
        at(counts, Stage.ON_POST),
        at(counts, Stage.COMPLETED),
        at(counts, Stage.ENDED_EARLY),
        at(counts, Stage.NOT_ARRIVED),
        of(sums, ResultKind.PROBLEM_SOLVED),
        of(sums, ResultKind.CONVERSION),
        of(sums, ResultKind.PERSON_INTRODUCED),
        assessed(counts, Assessment.EXCELLENT),
        assessed(counts, Assessment.QUALIFIED),
        assessed(counts, Assessment.UNQUALIFIED));
  }

  private static long at(List<StageCount> counts, Stage stage) {
    return counts.stream().filter(c -> c.stage() == stage).mapToLong(StageCount::number).sum();
  }

  private static long assessed(List<StageCount> counts, Assessment assessment) {
    return counts.stream()
        .filter(c -> c.assessment() == assessment)
        .mapToLong(StageCount::number)
        .sum();
  }

  private static long of(List<ResultSum> sums, ResultKind kind) {
    return sums.stream().filter(s -> s.kind() == kind).mapToLong(ResultSum::quantity).sum();
  }
}
