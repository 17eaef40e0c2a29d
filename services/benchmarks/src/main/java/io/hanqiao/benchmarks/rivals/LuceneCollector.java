package io.hanqiao.benchmarks.rivals;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Scores the documents that the filters leave, from doc values. */
final class LuceneCollector extends SimpleCollector {

  private final FlatMarket market;
  private final FlatNeed need;

  /** Places of the checks that are decided here. */
  private final int[] checked;

  private final NumericDocValues[] terms;
  private final NumericDocValues[] figures = new NumericDocValues[ScoreFigures.OF_OFFER.size()];
  private final long[] figuresOfRow = new long[ScoreFigures.OF_OFFER.size()];
  private int base;
  private long[] keys = new long[256];
  private int found;

  LuceneCollector(FlatMarket market, FlatNeed need, int[] checked) {
    this.market = market;
    this.need = need;
    this.checked = checked;
    this.terms = new NumericDocValues[checked.length];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    for (int i = 0; i < terms.length; i++) {
      String column = market.checks().get(checked[i]).column();
      terms[i] = DocValues.getNumeric(leaf.reader(), column);
    }
    for (int i = 0; i < figures.length; i++) {
      figures[i] = DocValues.getNumeric(leaf.reader(), ScoreFigures.OF_OFFER.get(i));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    if (!keepsChecked(document)) {
      return;
    }
    for (int i = 0; i < figures.length; i++) {
      figuresOfRow[i] = value(figures[i], document);
    }
    if (found == keys.length) {
      keys = Arrays.copyOf(keys, 2 * found);
    }
    keys[found++] =
        FlatMarket.key(market.formula().score(figuresOfRow, need.figures), base + document);
  }

  private boolean keepsChecked(int document) throws IOException {
    for (int i = 0; i < terms.length; i++) {
      int check = checked[i];
      long term = value(terms[i], document);
      if (!market.checks().get(check).comparison().holds(term, need.facts[check])) {
        return false;
      }
    }
    return true;
  }

  /**
   * @throws IllegalStateException if a document has no such number: all have all
   */
  private static long value(NumericDocValues values, int document) throws IOException {
    if (!values.advanceExact(document)) {
      throw new IllegalStateException("Document " + document + " lacks a number.");
    }
    return values.longValue();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Of all eligible rows. */
  long[] keys() {
    return Arrays.copyOf(keys, found);
  }
}
