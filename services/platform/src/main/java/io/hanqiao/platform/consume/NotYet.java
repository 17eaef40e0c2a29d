package io.hanqiao.platform.consume;

/**
 * An effect cannot happen before something else was heard. The event is delivered again after a
 * breath, so whoever throws this must know when to give up.
 */
public final class NotYet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is waited for. */
  public NotYet(String message) {
    super(message);
  }
}
