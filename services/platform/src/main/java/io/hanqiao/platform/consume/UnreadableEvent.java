package io.hanqiao.platform.consume;

/**
 * A record that this consumer cannot read: it goes to the dead letters and the partition goes on.
 */
public class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason an operator reads. */
  public UnreadableEvent(String reason) {
    super(reason);
  }
}
