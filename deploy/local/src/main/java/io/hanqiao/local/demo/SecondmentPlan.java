package io.hanqiao.local.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The secondments of the four batches, in proportion to the size of the market.
 *
 * @param posts one for each, the running ones first
 */
record SecondmentPlan(List<Post> posts) {

  /**
   * One secondment.
   *
   * @param running whether the expert is on post today
   * @param outcome of the assessment, or that nobody arrived; empty while it runs
   */
  record Post(int batch, String startsOn, String endsOn, boolean running, String outcome) {}

  static SecondmentPlan of(Market market, int count) throws IOException {
    List<Table.Line> batches = market.table("secondment-batches.csv").lines();
    List<Integer> sizes =
        Quota.of(batches.stream().map(line -> line.number("people")).toList(), count).counts();
    List<Post> running = new ArrayList<>();
    List<Table.Line> ended = new ArrayList<>();
    for (int b = batches.size() - 1; b >= 0; b--) {
      Table.Line batch = batches.get(b);
      int onPost = sizes.get(b) * batch.number("stillOnPost") / batch.number("people");
      for (int i = 0; i < sizes.get(b); i++) {
        if (i < onPost) {
          running.add(post(batch, true, ""));
        } else {
          ended.add(batch);
        }
      }
    }
    List<String> outcomes =
        Weighted.share(market.settings().weights("assessments", o -> o), ended.size());
    market.draw("assessments").shuffle(outcomes);
    IntStream.range(0, ended.size())
        .forEach(i -> running.add(post(ended.get(i), false, outcomes.get(i))));
    return new SecondmentPlan(List.copyOf(running));
  }

  /** How many experts are on post today. */
  int running() {
    return (int) posts.stream().filter(Post::running).count();
  }

  private static Post post(Table.Line batch, boolean running, String outcome) {
    return new Post(
        batch.number("batch"), batch.text("startsOn"), batch.text("endsOn"), running, outcome);
  }
}
