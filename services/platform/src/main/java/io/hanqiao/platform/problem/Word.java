package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** A state or a step that has a name and no code of its own. */
public record Word(Text text) implements Named {

  public static Word of(String zh, String en) {
    return new Word(new Text(zh, en));
  }
}
