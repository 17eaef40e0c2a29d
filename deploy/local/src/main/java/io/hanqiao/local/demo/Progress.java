package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;

/** Where a load says how far it is. */
@FunctionalInterface
public interface Progress {

  /** One sentence, as soon as it is true. */
  void say(Text sentence);
}
