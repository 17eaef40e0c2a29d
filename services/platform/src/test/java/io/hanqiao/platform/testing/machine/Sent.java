package io.hanqiao.platform.testing.machine;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A command under one key, however often it is sent; every time in a trace of its own. */
public final class Sent {

  private final Move move;
  private final Thing thing;
  private final Ask ask;
  private final boolean chinese;
  private final String token;
  private final String key = UUID.randomUUID().toString();
  private final Queue<String> traces = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Answer answer;

  Sent(Move move, Thing thing, Ask ask, boolean chinese, String token) {
    this.move = move;
    this.thing = thing;
    this.ask = ask;
    this.chinese = chinese;
    this.token = token;
  }

  /** What came back. */
  record Answer(int status, String text) {

    boolean accepted() {
      return status / 100 == 2;
    }

    /** Whether it says nothing of the command: to be sent again. */
    boolean unsettled() {
      return status == 503 || text.contains("\"in-flight\"");
    }
  }

  String trace() {
    String trace = UUID.randomUUID().toString().replace("-", "");
    traces.add(trace);
    return trace;
  }

  Queue<String> traces() {
    return traces;
  }

  String key() {
    return key;
  }

  String token() {
    return token;
  }

  boolean chinese() {
    return chinese;
  }

  void settled(Answer last) {
    answer = last;
  }

  Answer answer() {
    Answer last = answer;
    if (last == null) {
      throw new IllegalStateException("Not answered: " + this);
    }
    return last;
  }

  boolean accepted() {
    return answer().accepted();
  }

  Move move() {
    return move;
  }

  /** The transition it asks for. */
  public String step() {
    return move.step();
  }

  Thing thing() {
    return thing;
  }

  /** What was sent. */
  public Ask ask() {
    return ask;
  }

  @Override
  public String toString() {
    return ask.user() + " " + ask.path() + " " + ask.body() + " -> " + answer;
  }
}
