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
  private final NumericDocValues[] figures = new NumericDocValues[ScoreFigures.OF_OFFER.size()];
  private final long[] figuresOfRow = new long[ScoreFigures.OF_OFFER.size()];
  private int base;
  private long[] keys = new long[256];
  private int found;

  LuceneCollector(FlatMarket market, FlatNeed need) {
    this.market = market;
    this.need = need;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    for (int i = 0; i < figures.length; i++) {
      figures[i] = DocValues.getNumeric(leaf.reader(), ScoreFigures.OF_OFFER.get(i));
    }
  }

  /**
   * @throws IllegalStateException if a document lacks a figure: all have all
   */
  @Override
  public void collect(int document) throws IOException {
    for (int i = 0; i < figures.length; i++) {
      if (!figures[i].advanceExact(document)) {
        throw new IllegalStateException("Document " + document + " lacks a figure.");
      }
      figuresOfRow[i] = figures[i].longValue();
    }
    if (found == keys.length) {
      keys = Arrays.copyOf(keys, 2 * found);
    }
    keys[found++] =
        FlatMarket.key(market.formula().score(figuresOfRow, need.figures), base + document);
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
