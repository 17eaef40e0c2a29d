package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;

/** Filters, and a collector that scores what they leave; two threads share a list of needs. */
final class LuceneEngine implements Engine {

  /** More than all needs ask for. */
  private static final int KEPT_FILTERS = 100_000;

  private static final long KEPT_BYTES = 1L << 30;

  private final LuceneIndex index;
  private final LucenePlan plan;
  private final List<Integer> read;
  private final IndexSearcher searcher;
  private final TwoAtOnce both = new TwoAtOnce(this::search, this::search);

  LuceneEngine(LuceneIndex index, LucenePlan plan) {
    this.index = index;
    this.plan = plan;
    this.read = plan.read(index.market);
    this.searcher = new IndexSearcher(index.reader);
    searcher.setQueryCache(
        new LRUQueryCache(KEPT_FILTERS, KEPT_BYTES, leaf -> true, Float.MAX_VALUE));
    searcher.setQueryCachingPolicy(plan);
  }

  private List<Shortlist> search(List<LendingDemand> needs, int most) throws IOException {
    List<Shortlist> all = new ArrayList<>();
    for (LendingDemand demand : needs) {
      FlatNeed need = index.market.flat(demand);
      long[] keys = searcher.search(plan.query(index.market, need, read), collecting(need));
      all.add(index.market.answer(demand, keys.length, FlatMarket.best(keys, most)));
    }
    return all;
  }

  private CollectorManager<LuceneCollector, long[]> collecting(FlatNeed need) {
    return new CollectorManager<>() {
      @Override
      public LuceneCollector newCollector() {
        return new LuceneCollector(index.market, need);
      }

      @Override
      public long[] reduce(Collection<LuceneCollector> collectors) {
        return collectors.stream()
            .flatMapToLong(collector -> Arrays.stream(collector.keys()))
            .sorted()
            .toArray();
      }
    };
  }

  @Override
  public String name() {
    return plan.words;
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    return both.best(needs, most);
  }

  @Override
  public void close() {
    both.close();
  }
}
