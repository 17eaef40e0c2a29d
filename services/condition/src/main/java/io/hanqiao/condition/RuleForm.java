package io.hanqiao.condition;

import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition as rows a person fills in: rows and one level of groups.
 *
 * @param join how the items are joined
 * @param items at least one
 */
public record RuleForm(Join join, List<RuleItem> items) {

  /** Keeps a copy. */
  public RuleForm {
    items = List.copyOf(items);
  }

  /** The expression, which reads back as {@link #normalised()}. */
  public String expression() {
    return RuleText.of(this);
  }

  /** The rows as a firm reads them. */
  public Text text() {
    return RuleWords.of(this);
  }

  /**
   * The same condition in the one way it is read back: no group of a single row, none joined like
   * the form itself, and a form that is a single group is that group's rows.
   */
  public RuleForm normalised() {
    List<RuleItem> flat = new ArrayList<>();
    for (RuleItem item : items) {
      if (item instanceof RuleGroup group && (group.join() == join || group.rows().size() == 1)) {
        flat.addAll(group.rows());
      } else {
        flat.add(item);
      }
    }
    if (flat.size() > 1) {
      return new RuleForm(join, flat);
    }
    return flat.get(0) instanceof RuleGroup only
        ? new RuleForm(only.join(), new ArrayList<>(only.rows()))
        : new RuleForm(Join.ALL, flat);
  }
}
