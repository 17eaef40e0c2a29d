package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Lets the loans of the past happen, some side by side. */
final class LoanHistoryLoad {
  private static final int AT_ONCE = 6;

  private final CreditClient credit;
  private final Progress progress;

  LoanHistoryLoad(CreditClient credit, Progress progress) {
    this.credit = credit;
    this.progress = progress;
  }

  /**
   * Lets them happen; what an earlier load began is left alone.
   *
   * @throws DemoLoadException if a step is refused
   */
  void load(List<PastLoan> loans, Function<IdOf, String> ids)
      throws IOException, InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    int done = 0;
    try {
      List<Callable<Boolean>> acts = new ArrayList<>();
      loans.forEach(loan -> acts.add(() -> new LoanActs(loan, credit, ids).act()));
      for (Future<Boolean> act : people.invokeAll(acts)) {
        done += act.get() ? 1 : 0;
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException(e);
    } finally {
      people.shutdownNow();
    }
    int before = loans.size() - done;
    progress.say(
        new Text(
            "以往贷款：%d 笔，新建 %d，原有 %d".formatted(loans.size(), done, before),
            "loans of the past: %d, %d new, %d there before"
                .formatted(loans.size(), done, before)));
  }
}
