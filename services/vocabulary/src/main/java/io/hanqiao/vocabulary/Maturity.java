package io.hanqiao.vocabulary;

import org.jspecify.annotations.Nullable;

/** How far a technology has come, in the four words of the field. */
public enum Maturity implements Named {
  LAB("实验室", "laboratory"),
  BENCH("小试", "bench scale"),
  PILOT("中试", "pilot scale"),
  PRODUCTION("产业化", "production");

  private static final Flaw BACKWARDS =
      Flaw.of(
          "终点早于起点。",
          "It comes before where it starts.",
          "请按 LAB、BENCH、PILOT、PRODUCTION 的先后填写。",
          "Keep the order LAB, BENCH, PILOT, PRODUCTION.");

  private final Text text;

  Maturity(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** What is wrong with a way that leads backwards; null if nothing, or if an end is not stated. */
  public static @Nullable Flaw backwards(@Nullable Maturity from, @Nullable Maturity to) {
    return from != null && to != null && from.compareTo(to) > 0 ? BACKWARDS : null;
  }

  @Override
  public Text text() {
    return text;
  }
}
