package io.hanqiao.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final WordPieces PIECES = WordPieces.ofTheModel();

  /** Ids of the published vocabulary: its lines of 你, 好 and of the marks. */
  @Test
  void hanCharactersArePiecesOfTheirOwnBetweenTwoMarks() {
    assertThat(PIECES.ids("你好")).containsExactly(101, 872, 1962, 102);
  }

  @Test
  void longWordsAreTakenApartLongestFirst() {
    assertThat(PIECES.count("transformer")).isBetween(2, 5);
    assertThat(PIECES.count("5g")).isEqualTo(1);
    assertThat(PIECES.count("≥400wh/kg")).isGreaterThan(3);
  }

  @Test
  void whatTheVocabularyLacksIsOneUnknownPiece() {
    assertThat(PIECES.ids("\uD87E\uDC04x")).contains(100);
    assertThat(PIECES.count("a".repeat(101))).isEqualTo(1);
  }

  @Test
  void whiteSpaceIsNoPiece() {
    assertThat(PIECES.ids(" 你 \n 好 ")).containsExactly(101, 872, 1962, 102);
  }
}
