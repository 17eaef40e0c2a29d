package io.hanqiao.vocabulary;

/** A dated table was asked about a day it says nothing of. The message names table, day, range. */
public final class NotInForceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotInForceException(String message) {
    super(message);
  }
}
