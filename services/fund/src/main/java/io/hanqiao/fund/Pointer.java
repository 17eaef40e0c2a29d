package io.hanqiao.fund;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a form names another record: by our id or, if that is missing, by its loader's reference.
 *
 * @param idField the field that holds the id, such as {@code managerId}
 * @param id null if it is named by reference, or not at all
 * @param referenceField the field that holds the reference, such as {@code managerReference}
 * @param reference null if it is named by id, or not at all
 */
public record Pointer(
    String idField, @Nullable UUID id, String referenceField, @Nullable String reference) {

  /** One that is known by its id. */
  public static Pointer to(String idField, UUID id) {
    return new Pointer(idField, id, idField, null);
  }

  /** Whether the form names anything. */
  public boolean isGiven() {
    return id != null || reference != null;
  }

  /** Refuses what the field points at: 422 naming the field that was used. */
  public ProblemException refusal(Flaw flaw) {
    boolean byId = id != null || reference == null;
    String value = id == null ? reference : id.toString();
    return new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(new Finding(byId ? idField : referenceField, value, flaw)));
  }

  /** Refuses a form that names another record than the one that was named for good at first. */
  public void staysWith(UUID first) {
    if (id != null && !id.equals(first)) {
      throw refusal(
          Flaw.of(
              "登记后不能改为另一条记录，原为 " + first + "。",
              "It was " + first + " from the beginning and stays so.",
              "请不填此项，或关闭后重新登记。",
              "Leave the field out, or close this record and register a new one."));
    }
  }
}
