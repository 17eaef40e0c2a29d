package io.hanqiao.platform.first.planted;

import io.hanqiao.platform.second.planted.Second;

/** Breaks: half of a cycle. */
public class First {
  Second second;
}
