package io.hanqiao.matcher;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;

/** After every class of tests: the next finds the markets as if it were the first. */
public final class MarketsEmptied implements QuarkusTestAfterAllCallback {

  @Override
  public void afterAll(QuarkusTestContext context) {
    try {
      Topics.erasePosted();
    } catch (Exception e) {
      throw new IllegalStateException("what " + context.getTestInstance() + " posted stays", e);
    }
  }
}
