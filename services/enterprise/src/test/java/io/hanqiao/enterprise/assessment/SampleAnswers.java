package io.hanqiao.enterprise.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Answers to try a rulebook with. */
final class SampleAnswers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SampleAnswers() {}

  /** What the rulebook in force on a day says of answers, written with single quotes. */
  static Assessed assessed(String day, String tier, String... answers) {
    SelfAssessmentForm form = new SelfAssessmentForm(null, tier, day, of(answers), null, null);
    SelfAssessmentReading read = SelfAssessmentReading.of(form, LocalDate.parse(day));
    return Assessed.by(new Rulebooks().inForce(read.on()), read);
  }

  /** Answers from several objects; what a later one says replaces what an earlier one said. */
  static Answers of(String... objects) {
    try {
      ObjectNode all = JSON.createObjectNode();
      for (String object : objects) {
        all.setAll((ObjectNode) JSON.readTree(object.replace('\'', '"')));
      }
      return JSON.treeToValue(all, Answers.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(List.of(objects) + "", e);
    }
  }

  /** What became of one criterion. */
  static Judged judged(Assessed assessed, String id) {
    return assessed.criteria().stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
