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
 * How rules become a query. In every plan filters on marks are kept in the query cache, and what an
 * offer requires is read from doc values: as a prohibited clause it would cut the search at every
 * document it hits.
 */
enum LucenePlan implements QueryCachingPolicy {
  FIGURES_KEPT("marks and figures as filters kept in the cache"),
  FIGURES_EITHER("marks as kept filters, figures by points or doc values as Lucene decides"),
  FIGURES_READ("marks as kept filters, figures read from doc values of what these leave"),
  DECISIVE_KEPT("the most decisive marks as kept filters, all else read from doc values");

  /** The whole question has more parts than this, and to keep that would be to keep the answer. */
  private static final int PARTS_OF_A_FILTER = 2;

  private static final int DECISIVE = 6;

  final String words;

  LucenePlan(String words) {
    this.words = words;
  }

  /** Places of the checks that are decided from doc values. */
  List<Integer> read(FlatMarket market) {
    return IntStream.range(0, market.checks().size())
        .filter(check -> isRead(check, market.checks().get(check).comparison()))
        .boxed()
        .toList();
  }

  private boolean isRead(int check, Comparison comparison) {
    return comparison == Comparison.NONE
        || (this == FIGURES_READ && !comparison.isOfMarks())
        || (this == DECISIVE_KEPT && (check >= DECISIVE || !comparison.isOfMarks()));
  }

  /**
   * @param read places of the checks that are decided from doc values
   */
  Query query(FlatMarket market, FlatNeed need, List<Integer> read) {
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    for (int i = 0; i < need.facts.length; i++) {
      if (!read.contains(i)) {
        whole.add(filter(market.checks().get(i), need.facts[i]), BooleanClause.Occur.FILTER);
      }
    }
    Query checks =
        new LuceneChecks(
            read.stream().map(market.checks()::get).toList(),
            read.stream().mapToLong(check -> need.facts[check]).toArray());
    return whole.add(checks, BooleanClause.Occur.FILTER).build();
  }

  private Query filter(Check check, long fact) {
    return switch (check.comparison()) {
      case ANY, NONE -> marks(check, fact);
      case AT_LEAST -> figure(check, Check.LOW, fact);
      case AT_MOST -> figure(check, fact, Check.HIGH);
    };
  }

  private static Query marks(Check check, long marks) {
    List<BytesRef> terms = new ArrayList<>();
    for (long rest = marks; rest != 0; rest &= rest - 1) {
      terms.add(new BytesRef(LuceneIndex.mark(rest)));
    }
    return new TermInSetQuery(check.column(), terms);
  }

  private Query figure(Check check, long least, long most) {
    Query points = LongPoint.newRangeQuery(check.column(), least, most);
    return this == FIGURES_KEPT
        ? points
        : new IndexOrDocValuesQuery(
            points, NumericDocValuesField.newSlowRangeQuery(check.column(), least, most));
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
