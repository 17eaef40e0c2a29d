package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.io.Serial;

/** The market could not be loaded; the sentence says which rows and why. */
public final class DemoLoadException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Text sentence;

  DemoLoadException(Text sentence) {
    super(sentence.en());
    this.sentence = sentence;
  }

  DemoLoadException(Text sentence, IOException cause) {
    super(sentence.en(), cause);
    this.sentence = sentence;
  }

  /** What a service refused, in its own words. */
  static DemoLoadException of(String path, int status, String body) {
    return new DemoLoadException(
        new Text(
            path + " 未能办理（HTTP " + status + "）：" + body,
            path + " was refused (HTTP " + status + "): " + body));
  }

  /** What went wrong, in both languages. */
  public Text sentence() {
    return sentence;
  }
}
