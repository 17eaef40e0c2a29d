package io.hanqiao.text.scoring;

import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.Indicators;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.PlainWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    Clause asked = null;
    Clause answered = null;
    int nearest = Integer.MIN_VALUE;
    for (Clause mine : need.encoded.clauses()) {
      for (Clause theirs : supply.encoded.clauses()) {
        int likeness = mine.vector().likeness(theirs.vector());
        if (likeness > nearest) {
          nearest = likeness;
          asked = mine;
          answered = theirs;
        }
      }
    }
    return new Evidence(
        terms.stream().limit(MOST_TERMS).toList(),
        readAs,
        asked == null ? "" : asked.of(need.plain.cased()),
        answered == null ? "" : answered.of(supplyPlain.cased()),
        need.indicators.stream()
            .map(one -> FigureFit.of(one, Indicators.in(supplyPlain)))
            .toList());
  }

  private static void addRead(String written, String read, String supply, List<String> readAs) {
    for (String term : read.split(" ", -1)) {
      if (!SharedRuns.of(term, supply).isEmpty()) {
        readAs.add(written + " → " + term);
      }
    }
  }
}
