package io.hanqiao.credit.planted;

/** Breaks: an interface with a single implementation. */
public interface OnlyName {

  /** The one behind the interface. */
  class Only implements OnlyName {}
}
