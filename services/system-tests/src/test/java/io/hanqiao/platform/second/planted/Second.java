package io.hanqiao.platform.second.planted;

import io.hanqiao.platform.first.planted.First;

/** Breaks: the other half of a cycle. */
public class Second {
  First first;
}
