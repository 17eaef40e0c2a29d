package io.hanqiao.benchmarks.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * How rules become a query. In every plan the filters on marks are kept in the query cache, and
 * what an offer requires is read from doc values while collecting.
 */
enum LucenePlan implements QueryCachingPolicy {
  FIGURES_KEPT("all rules as filters, all kept in the cache"),
  FIGURES_EITHER("marks as kept filters, figures by points or doc values as Lucene decides"),
  FIGURES_COLLECTED("marks as kept filters, figures read from doc values while collecting");

  /** The whole question has more parts than this, and to keep that would be to keep the answer. */
  private static final int PARTS_OF_A_FILTER = 2;

  final String words;

  LucenePlan(String words) {
    this.words = words;
  }

  Query query(FlatMarket market, FlatNeed need) {
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    for (int i = 0; i < need.facts.length; i++) {
      Check check = market.checks().get(i);
      switch (check.comparison()) {
        case ANY -> whole.add(marks(check, need.facts[i]), BooleanClause.Occur.FILTER);
        case AT_LEAST -> figure(whole, check, Check.LOW, need.facts[i]);
        case AT_MOST -> figure(whole, check, need.facts[i], Check.HIGH);
        case NONE -> {
          // Prohibited clauses would cut the search at every document they hit: see collected().
        }
      }
    }
    return whole.build();
  }

  /** Places of the checks that are left to whoever collects. */
  int[] collected(FlatMarket market) {
    return IntStream.range(0, market.checks().size())
        .filter(check -> isCollected(market.checks().get(check).comparison()))
        .toArray();
  }

  private boolean isCollected(Comparison comparison) {
    return comparison == Comparison.NONE || (this == FIGURES_COLLECTED && !comparison.isOfMarks());
  }

  private static Query marks(Check check, long marks) {
    List<BytesRef> terms = new ArrayList<>();
    for (long rest = marks; rest != 0; rest &= rest - 1) {
      terms.add(new BytesRef(LuceneIndex.mark(rest)));
    }
    return new TermInSetQuery(check.column(), terms);
  }

  private void figure(BooleanQuery.Builder whole, Check check, long least, long most) {
    if (this == FIGURES_COLLECTED) {
      return;
    }
    Query points = LongPoint.newRangeQuery(check.column(), least, most);
    Query either =
        this == FIGURES_KEPT
            ? points
            : new IndexOrDocValuesQuery(
                points, NumericDocValuesField.newSlowRangeQuery(check.column(), least, most));
    whole.add(either, BooleanClause.Occur.FILTER);
  }

  @Override
  public void onUse(Query query) {
    // What is kept does not hang on how often it is used.
  }

  @Override
  public boolean shouldCache(Query query) {
    if (query instanceof BooleanQuery parts) {
      return parts.clauses().size() <= PARTS_OF_A_FILTER;
    }
    return !(query instanceof TermQuery)
        && !(query instanceof IndexOrDocValuesQuery)
        && (this == FIGURES_KEPT || !(query instanceof PointRangeQuery));
  }
}
