package io.hanqiao.credit.planted;

import ai.onnxruntime.OrtException;
import io.hanqiao.encodings.EncodedKind;
import io.hanqiao.text.planted.TextWithFramework;

/** Breaks: credit owns no technical text and encodes none, and nobody but text runs an encoder. */
public class CreditWithText {

  /** What credit has no words for. */
  public EncodedKind encodings(EncodedKind kind) {
    return kind;
  }

  /** A text where none belongs. */
  public TextWithFramework text() throws OrtException {
    return new TextWithFramework();
  }
}
