package io.hanqiao.matching.planted;

import io.hanqiao.text.encoding.Encoder;

/** Breaks: who compares texts opens no encoder. */
public class MatchingWithEncoder {

  /** An encoder where vectors are told. */
  public Encoder encoder() {
    return Encoder.open(1);
  }
}
