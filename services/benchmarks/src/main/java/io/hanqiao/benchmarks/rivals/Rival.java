package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import java.util.List;

/**
 * A way to answer, with all the plans that were thought of for it: each plan is an engine of its
 * own.
 */
public final class Rival implements AutoCloseable {

  /** Before one is opened. */
  static final Rival NONE = new Rival("", List.of(), () -> {});

  private final String name;
  private final List<Engine> plans;
  private final AutoCloseable shared;

  /**
   * @param name what it is and of which version
   * @param plans to be measured, so that the best can be kept
   * @param shared by all plans, closed after them
   */
  Rival(String name, List<Engine> plans, AutoCloseable shared) {
    this.name = name;
    this.plans = List.copyOf(plans);
    this.shared = shared;
  }

  /** What it is and of which version. */
  public String name() {
    return name;
  }

  /** All plans, unmeasured. */
  public List<Engine> plans() {
    return plans;
  }

  @Override
  public void close() throws Exception {
    plans.forEach(Engine::close);
    shared.close();
  }
}
