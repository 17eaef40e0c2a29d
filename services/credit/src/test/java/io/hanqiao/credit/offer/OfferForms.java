package io.hanqiao.credit.offer;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.util.List;

/** Forms of offers to read, from the fields that a test is about. */
final class OfferForms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OfferForms() {}

  /** What is found in an offer that states its name and {@code fields} of JSON. */
  static List<Finding> findings(String fields) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> content(fields));
    return refused == null ? List.of() : refused.findings();
  }

  /** What is read of an offer that states its name and {@code fields} of JSON. */
  static OfferContent content(String fields) {
    return OfferReading.of(form("{\"name\": \"n\", \"inForce\": true, " + fields + "}")).content();
  }

  /** A form as it is sent. */
  static OfferForm form(String json) {
    try {
      return JSON.readValue(json, OfferForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
