package io.hanqiao.vocabulary;

/** A code of a closed list that has a name people use for it. */
public interface Named {

  /** The name on screen, in both languages. */
  Text text();
}
