package io.hanqiao.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.util.List;
import java.util.function.Consumer;

/** What a reading has against a form. */
public final class FormFlaws {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormFlaws() {}

  /** A form from its fields in JSON, without the braces. */
  public static <F> F form(Class<F> type, String fields) {
    try {
      return JSON.readValue("{" + fields + "}", type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(fields, e);
    }
  }

  /** Asserts that the form is refused for one field only, with a remedy in both languages. */
  public static <F> void assertOne(Consumer<F> reading, F form, String field, String value) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> reading.accept(form));
    assertThat(refused).as("it is refused").isNotNull();
    List<Finding> findings = refused.findings();
    assertThat(findings).extracting(Finding::field).containsExactly(field);
    assertThat(findings.get(0).value()).isEqualTo(value);
    assertThat(findings.get(0).flaw().wrong().zh()).matches("(?s).*\\p{IsHan}.*");
    assertThat(findings.get(0).flaw().right().zh()).matches("(?s).*\\p{IsHan}.*");
    assertThat(findings.get(0).flaw().right().en()).matches("[\\x20-\\x7e]+");
  }
}
