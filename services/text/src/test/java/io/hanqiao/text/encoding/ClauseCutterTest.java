package io.hanqiao.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClauseCutterTest {

  private final ClauseCutter cutter = new ClauseCutter(WordPieces.ofTheModel());
  private final Random random = new Random(5);

  private String text(int length, String characters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  @Test
  void clausesCoverTheTextOneBehindTheOtherAndAreNoMoreThanAnyTextHas() {
    for (String characters :
        List.of("激光", "激。", "激光，", "水稻育种与固态电池界面阻抗。", "ab c", "。", "激；\n光xy9")) {
      for (int round = 0; round < 60; round++) {
        String text = text(1 + random.nextInt(round < 40 ? 900 : 12_000), characters);
        List<ClauseCutter.Span> clauses = cutter.cut(text);
        int at = 0;
        for (ClauseCutter.Span clause : clauses) {
          assertThat(clause.from()).isEqualTo(at);
          assertThat(clause.to()).isGreaterThan(at);
          at = clause.to();
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(clauses.size()).isLessThanOrEqualTo(Clause.most(text.length()));
      }
    }
  }
}
