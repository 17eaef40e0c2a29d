package io.hanqiao.text.diagnosis;

import io.hanqiao.text.reading.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text at the ends of its sentences. */
final class Segments {

  private static final Pattern ENDS = Pattern.compile("[。;!?\n]+|(?<=[\\p{IsHan},])\\(?\\d[).、]");

  private Segments() {}

  /** The sentences of a text in plain form, none empty. */
  static List<String> of(String text) {
    return Arrays.stream(ENDS.split(PlainText.of(text).cased(), 0))
        .map(String::strip)
        .filter(segment -> !segment.isEmpty())
        .toList();
  }
}
