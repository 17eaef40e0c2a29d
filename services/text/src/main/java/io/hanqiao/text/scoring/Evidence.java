package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.PackedText;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.PlainWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What on both sides carried the likeness of two texts, for a person to check.
 *
 * @param terms longest first, at most {@value #MOST_TERMS}: runs of characters and words both have
 * @param readAs how abbreviations and plain words of the need were read where the supply has what
 *     they were read as, such as {@code pemfc → 质子交换膜燃料电池}
 * @param asked the clause of the need that is nearest to the supply; empty for an empty text
 * @param answered the clause of the supply nearest to it
 * @param figures each figure the need asks for, and what the supply states of it
 */
public record Evidence(
    List<String> terms,
    List<String> readAs,
    String asked,
    String answered,
    List<FigureFit> figures) {

  private static final int MOST_TERMS = 5;

  public Evidence {
    terms = List.copyOf(terms);
    readAs = List.copyOf(readAs);
    figures = List.copyOf(figures);
  }

  /** The evidence of a pair; {@code supplyPlain} is the text the supply was made from. */
  public static Evidence of(NeedText need, SupplyText supply, PlainText supplyPlain) {
    String needText = need.plain.text();
    String supplyText = supplyPlain.text();
    Set<String> terms = new LinkedHashSet<>(SharedRuns.of(needText, supplyText));
    List<String> readAs = new ArrayList<>();
    for (Glossary.Met met : need.glossary.abbreviations(needText, need.field)) {
      addRead(met.sense().term(), met.sense().words(), supplyText, readAs);
    }
    for (PlainWord word : need.glossary.plainWords(needText)) {
      addRead(word.plain(), word.technical(), supplyText, readAs);
    }
    Nearest nearest = Nearest.of(need.vectors, supply.vectors);
    return new Evidence(
        terms.stream().limit(MOST_TERMS).toList(),
        readAs,
        nearest == null ? "" : nearest.asked.of(need.plain.cased()).strip(),
        nearest == null ? "" : nearest.answered.of(supplyPlain.cased()).strip(),
        need.indicators.stream()
            .map(one -> FigureFit.of(one, Indicators.in(supplyPlain)))
            .toList());
  }

  /** The clauses that are nearest to each other. */
  private record Nearest(Clause asked, Clause answered) {

    static @Nullable Nearest of(PackedText need, PackedText supply) {
      int best = Integer.MIN_VALUE;
      Nearest nearest = null;
      for (int i = 0; i < need.clauses(); i++) {
        for (int j = 0; j < supply.clauses(); j++) {
          int likeness = need.likeness(need.vectorOf(i), supply, supply.vectorOf(j));
          if (likeness > best) {
            best = likeness;
            nearest = new Nearest(need.clause(i), supply.clause(j));
          }
        }
      }
      return nearest;
    }
  }

  private static void addRead(String written, String read, String supply, List<String> readAs) {
    for (String term : read.split(" ", -1)) {
      if (!SharedRuns.of(term, supply).isEmpty()) {
        readAs.add(written + " → " + term);
      }
    }
  }
}
