package io.hanqiao.benchmarks.rivals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Rules decided from doc values, on documents that all other filters have left. */
final class LuceneChecks extends Query {

  private static final float COST_OF_A_NUMBER = 8;

  private final List<Check> checks;
  private final long[] facts;

  /**
   * @param facts of the need, one for each check
   */
  LuceneChecks(List<Check> checks, long[] facts) {
    this.checks = checks;
    this.facts = facts.clone();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext leaf) throws IOException {
        return new ConstantScoreScorer(this, score(), mode, verified(leaf.reader()));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator verified(LeafReader reader) throws IOException {
    NumericDocValues[] terms = new NumericDocValues[facts.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = DocValues.getNumeric(reader, checks.get(i).column());
    }
    DocIdSetIterator every = DocIdSetIterator.all(reader.maxDoc());
    return new TwoPhaseIterator(every) {
      @Override
      public boolean matches() throws IOException {
        for (int i = 0; i < terms.length; i++) {
          boolean known = terms[i].advanceExact(every.docID());
          if (!known || !checks.get(i).comparison().holds(terms[i].longValue(), facts[i])) {
            return false;
          }
        }
        return true;
      }

      @Override
      public float matchCost() {
        return COST_OF_A_NUMBER * facts.length;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return checks.stream().map(Check::column).toList() + " by doc values";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LuceneChecks query
        && checks.equals(query.checks)
        && Arrays.equals(facts, query.facts);
  }

  @Override
  public int hashCode() {
    return 31 * checks.hashCode() + Arrays.hashCode(facts);
  }
}
