package io.hanqiao.text.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final String POSTED =
      "高反射金属表面划痕在线检测。现用线阵相机加环形光，镜面反光使划痕漏检约8%，试过偏振片仍不稳定。" + "希望在节拍3秒内识别宽度0.05mm以上的划痕。";

  private static int likeness(String one, String other) {
    return WordSet.of(List.of(one)).likeness(WordSet.of(List.of(other)));
  }

  @Test
  void changedFiguresLeaveATextWhollyAlike() {
    assertThat(likeness(POSTED, POSTED.replace("8%", "15%").replace("0.05mm", "0.2mm")))
        .isEqualTo(100);
  }

  @Test
  void otherOrderOtherPunctuationTraditionalCharactersAndMarkupStayAlike() {
    assertThat(
            likeness(
                POSTED,
                "<p>希望在節拍3秒內識別寬度0.05mm以上的劃痕；現用線陣相機加環形光，鏡面反光使劃痕漏檢約8%。</p>"
                    + "試過偏振片仍不穩定！高反射金屬表面劃痕在線檢測"))
        .isGreaterThan(90);
  }

  @Test
  void halfOfATextAndAFewOtherWordsAreFound() {
    assertThat(likeness(POSTED, "镜面反光使划痕漏检，现用线阵相机加环形光，试过偏振片仍不稳定。")).isGreaterThan(80);
    assertThat(
            likeness(
                POSTED,
                "高反光金属件表面划痕的在线识别。目前采用线阵相机和环形光源，镜面反光导致划痕漏检约8%，" + "用过偏振片但不稳定。要求节拍3秒内识别宽0.05mm以上划痕。"))
        .isGreaterThan(50);
  }

  @Test
  void theSameProblemInOtherWordsIsNotFound() {
    assertThat(likeness(POSTED, "亮面零件上的细小刮伤，拍照时一片白，机器经常放过次品，加滤光镜也没用。")).isZero();
  }

  @Test
  void anotherProblemOfTheSameFieldIsNotFound() {
    assertThat(
            likeness(POSTED, "金属齿轮箱体内腔清洁度在线检测。现用工业内窥镜人工查看铁屑，漏检约8%，希望自动识别大于0.3mm的铁屑，" + "节拍60秒以内。"))
        .isZero();
  }

  @Test
  void aFewWordsAreAlikeToNothing() {
    assertThat(likeness("划痕检测", POSTED)).isZero();
    assertThat(likeness("", "")).isZero();
  }

  @Test
  void theSentencesThatAreAlikeAreTold() {
    List<WordSet.Pair> pairs =
        WordSet.alikeSentences(
            List.of("现用线阵相机加环形光，镜面反光使划痕漏检约12%，试过偏振片仍不稳定。", "年产值三亿元。"), List.of(POSTED));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).mine()).contains("12%");
    assertThat(pairs.get(0).theirs()).contains("漏检约8%");
  }
}
