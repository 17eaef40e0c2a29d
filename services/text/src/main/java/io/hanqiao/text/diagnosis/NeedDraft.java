package io.hanqiao.text.diagnosis;

import java.util.List;
import java.util.Set;

/**
 * A need as far as it is written.
 *
 * @param title empty if there is none yet
 * @param background empty if there is none yet
 * @param requirements a sentence each
 * @param stated which of the other parts say something
 */
public record NeedDraft(
    String title,
    String background,
    List<String> requirements,
    List<Measured> indicators,
    Set<Stated> stated) {

  public NeedDraft {
    requirements = List.copyOf(requirements);
    indicators = List.copyOf(indicators);
    stated = Set.copyOf(stated);
  }

  /** Parts of which it counts only whether they are there. */
  public enum Stated {
    BUDGET,
    /** Where the technology stands, as a maturity or a readiness level. */
    MATURITY_IN,
    /** Where it is to be brought. */
    MATURITY_OUT,
    MONTHS,
    DEADLINE
  }

  /**
   * A thing a solution is measured by, as far as it is written; a part that is not is empty.
   *
   * @param directed whether a field of its own says how the value must stand to the target
   */
  public record Measured(
      String name, boolean directed, String target, String unit, String testMethod) {}
}
