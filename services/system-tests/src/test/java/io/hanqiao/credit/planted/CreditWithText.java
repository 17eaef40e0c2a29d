package io.hanqiao.credit.planted;

import ai.onnxruntime.OrtException;
import io.hanqiao.text.planted.TextWithFramework;

/** Breaks: credit owns no technical text, and nobody but text runs an encoder. */
public class CreditWithText {

  /** A text where none belongs. */
  public TextWithFramework text() throws OrtException {
    return new TextWithFramework();
  }
}
