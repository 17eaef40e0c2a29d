package io.hanqiao.matching.ipc;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much agreement in the patent classification is worth: a share of a criterion's weight for
 * every level, from none to the subgroup.
 *
 * @param shares of no agreement, section, class, subclass, main group, subgroup; 0..1,000,000
 */
public record IpcAgreement(List<Integer> shares) {

  private static final List<String> KEYS =
      List.of("none", "section", "class", "subclass", "group", "subgroup");

  private static final List<Text> NAMES =
      List.of(
          new Text("不同部", "no common section"),
          new Text("同部", "same section"),
          new Text("同大类", "same class"),
          new Text("同小类", "same subclass"),
          new Text("同大组", "same main group"),
          new Text("同小组", "same subgroup"));

  /** A list that nobody changes afterwards. */
  public IpcAgreement {
    shares = List.copyOf(shares);
  }

  /** The keys {@code ipc.share.…} of a rulebook. */
  public static IpcAgreement of(RulebookText text) {
    return new IpcAgreement(KEYS.stream().map(key -> text.share("ipc.share." + key)).toList());
  }

  /** The share of the deepest level two sides agree on. */
  public int share(@Nullable IpcSymbols one, @Nullable IpcSymbols other) {
    return one == null || other == null ? Criteria.UNKNOWN : (int) shares.get(one.agreement(other));
  }

  /** Both sides' symbols and how far they agree. */
  public static Text reason(@Nullable IpcSymbols wanted, @Nullable IpcSymbols there) {
    if (wanted == null || there == null) {
      return new Text("国际专利分类未载明。", "No patent classification stated.");
    }
    Text level = NAMES.get(wanted.agreement(there));
    return new Text(
        "国际专利分类：需求" + listed(wanted, "、") + "，对方" + listed(there, "、") + "；" + level.zh() + "。",
        "Patent classification: wanted "
            + listed(wanted, ", ")
            + "; there "
            + listed(there, ", ")
            + "; "
            + level.en()
            + ".");
  }

  private static String listed(IpcSymbols symbols, String between) {
    return String.join(between, symbols.stated());
  }
}
