package io.hanqiao.matching.ipc;

import io.hanqiao.vocabulary.IpcCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places in the International Patent Classification, each as deep as it is stated: section G, class
 * G10, subclass G10L, main group G10L 17, subgroup G10L 17/02.
 */
public final class IpcSymbols {

  /** How deep two symbols can agree: section, class, subclass, main group, subgroup. */
  public static final int LEVELS = 5;

  private final List<String> stated;
  private final String[][] symbols;

  private IpcSymbols(Collection<String> codes) {
    List<IpcCode> read =
        codes.stream()
            .map(code -> IpcCode.parse(code).orThrow())
            .distinct()
            .sorted(Comparator.comparing(IpcCode::value))
            .toList();
    this.stated = read.stream().map(IpcCode::value).toList();
    this.symbols = read.stream().map(IpcSymbols::levels).toArray(String[][]::new);
  }

  /**
   * The symbols stated; null where none is.
   *
   * @throws IllegalArgumentException naming one that is not of the form
   */
  public static @Nullable IpcSymbols of(@Nullable Collection<String> codes) {
    return codes == null || codes.isEmpty() ? null : new IpcSymbols(codes);
  }

  /** The deepest level, 0..5, on which any symbol here agrees with any there; 0 for none. */
  public int agreement(IpcSymbols other) {
    int deepest = 0;
    for (String[] mine : symbols) {
      for (String[] theirs : other.symbols) {
        deepest = Math.max(deepest, common(mine, theirs));
      }
    }
    return deepest;
  }

  /** The symbols as stated, in alphabetical order. */
  public List<String> stated() {
    return stated;
  }

  private static int common(String[] mine, String[] theirs) {
    int level = 0;
    while (level < mine.length && level < theirs.length && mine[level].equals(theirs[level])) {
      level++;
    }
    return level;
  }

  private static String[] levels(IpcCode code) {
    String mainGroup = code.mainGroup();
    return mainGroup == null
        ? new String[] {code.section(), code.classSymbol(), code.subclass()}
        : new String[] {
          code.section(), code.classSymbol(), code.subclass(), mainGroup, code.value()
        };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IpcSymbols symbols && stated.equals(symbols.stated);
  }

  @Override
  public int hashCode() {
    return stated.hashCode();
  }

  @Override
  public String toString() {
    return stated.toString();
  }
}
