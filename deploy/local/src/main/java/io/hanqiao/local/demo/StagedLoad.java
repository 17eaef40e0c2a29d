package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends batches to the services: lanes of a stage side by side, stages one after the other. */
final class StagedLoad {
  private static final int ROWS_A_REPORT = 10_000;

  private final BulkClient client;
  private final Progress progress;
  private final LoadedIds ids;

  StagedLoad(BulkClient client, Progress progress, LoadedIds ids) {
    this.client = client;
    this.progress = progress;
    this.ids = ids;
  }

  /**
   * Loads all the batches of a stage.
   *
   * @throws DemoLoadException if a row is refused; what runs beside it is broken off
   */
  void load(Stage stage) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(stage.lanes().size());
    try {
      CompletionService<Boolean> lanes = new ExecutorCompletionService<>(threads);
      stage.lanes().forEach(lane -> lanes.submit(() -> loadLane(lane)));
      for (int i = 0; i < stage.lanes().size(); i++) {
        lanes.take().get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private boolean loadLane(List<Batch> lane) throws IOException, InterruptedException {
    for (Batch batch : lane) {
      loadBatch(batch);
    }
    return true;
  }

  private void loadBatch(Batch batch) throws IOException, InterruptedException {
    BulkAnswer sum = BulkAnswer.NOTHING;
    int reported = 0;
    Bodies bodies = batch.bodies(ids);
    while (bodies.hasNext()) {
      BulkAnswer answer = client.post(batch.route(), bodies.next());
      ids.put(batch.route(), answer.ids());
      sum = sum.plus(answer);
      if (bodies.hasNext() && sum.rows() - reported >= ROWS_A_REPORT) {
        reported = sum.rows();
        say(batch, "已载入 " + reported + " 条", reported + " rows so far");
      }
    }
    say(
        batch,
        "%d 条，新建 %d，原有 %d".formatted(sum.rows(), sum.created(), sum.existing()),
        "%d rows, %d new, %d there before".formatted(sum.rows(), sum.created(), sum.existing()));
  }

  private synchronized void say(Batch batch, String zh, String en) {
    Text what = batch.route().what();
    progress.say(new Text(what.zh() + "：" + zh, what.en() + ": " + en));
  }
}
