package io.hanqiao.text.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void widthCaseAndTraditionalCharactersAreFolded() {
    assertThat(PlainText.of("ＳｉＣ 單晶襯底，能量密度≥４００Wh／kg").text()).isEqualTo("sic 单晶衬底,能量密度≥400wh/kg");
  }

  @Test
  void theCaseOfUnitsIsKeptBeside() {
    PlainText plain = PlainText.of("压力 35MPa，功率5mW");
    assertThat(plain.cased()).contains("35MPa").contains("5mW");
    assertThat(plain.text()).hasSameSizeAs(plain.cased());
  }

  @Test
  void htmlIsTakenOutAndWhatItHidTooButSignsStay() {
    assertThat(
            PlainText.of(
                    "<div class=\"x\"><p>铁损&lt;10W/kg</p><script>alert(1)</script>"
                        + "粒径<5μm 且 a<b<br/>二<b>氧</b>化碳&#8451;</div>")
                .text())
        .isEqualTo("铁损<10w/kg\n粒径<5μm 且 a<b\n二氧化碳°c");
  }

  @Test
  void emojiAndControlCharactersSeparateWordsOnly() {
    assertThat(PlainText.of("电池🔥\u0000起火\u200b了\uFEFF！\uD83D").text()).isEqualTo("电池 起火 了 !");
  }

  @Test
  void nothingIsLeftOfNothing() {
    assertThat(PlainText.of("").isEmpty()).isTrue();
    assertThat(PlainText.of(" \t\n🙂<br>").isEmpty()).isTrue();
  }

  @Test
  void makingPlainAgainChangesNothing() {
    String plain = PlainText.of("ａ<b>《電池》</b> ①　x² ﹤ ™").text();
    assertThat(PlainText.of(plain).text()).isEqualTo(plain);
  }

  @Test
  void longTextIsReadAndALongerThanTheMostIsRefusedByItsLength() {
    assertThat(PlainText.of("<a ".repeat(16_000) + "网".repeat(2_000)).text()).endsWith("网网");
    String tooLong = "长".repeat(PlainText.MOST_CHARACTERS + 1);
    assertThatThrownBy(() -> PlainText.of(tooLong)).hasMessageContaining("100001");
  }
}
