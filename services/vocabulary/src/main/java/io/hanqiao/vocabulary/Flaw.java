package io.hanqiao.vocabulary;

/**
 * Why an input is not what it should be, and what would be.
 *
 * @param wrong which part is wrong, with the value found
 * @param right what would be right
 */
public record Flaw(Text wrong, Text right) {

  /** A flaw from its four sentences, in the order they are read. */
  public static Flaw of(String wrongZh, String wrongEn, String rightZh, String rightEn) {
    return new Flaw(new Text(wrongZh, wrongEn), new Text(rightZh, rightEn));
  }
}
