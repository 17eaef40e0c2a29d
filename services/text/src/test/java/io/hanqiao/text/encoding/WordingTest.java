package io.hanqiao.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.PlainText;
import io.hanqiao.text.reading.PlainWord;
import io.hanqiao.text.reading.Sense;
import io.hanqiao.vocabulary.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Sense CONVERTER = new Sense("adc", "模数转换器", "模数转换器", "converter", "集成电路");
  private static final PlainWord DRAIN = new PlainWord("掉电", "自放电");
  private static final Glossary GLOSSARY = Glossary.of(List.of(CONVERTER), List.of(DRAIN));

  private static Wording need(@Nullable String... parts) {
    return Wording.need(null, Arrays.asList(parts));
  }

  @Test
  void partsStandInLinesAndWhatIsNotStatedLeavesNone() {
    assertThat(need("激光", null, "焊接").plain().text()).isEqualTo("激光\n焊接");
    assertThat(need("激光", null, "焊接")).isEqualTo(need("激光", "焊接"));
    assertThat(Wording.supply(null, "激光", null).plain()).isEqualTo(PlainText.of("激光"));
  }

  @Test
  void anIndicatorIsALineOfNameTargetAndUnit() {
    assertThat(Wording.indicator("误识率", "≤5", "%")).isEqualTo("误识率 ≤5 %");
    assertThat(Wording.indicator("误识率", "≤5%", null)).isEqualTo("误识率 ≤5%");
    assertThat(Wording.indicator("误识率", null, null)).isEqualTo("误识率");
  }

  @Test
  void theFieldIsThatOfExactlyOneSector() {
    assertThat(Wording.supply(Set.of(Sector.NEW_ENERGY), "电").field()).isEqualTo("新能源与电力装备");
    assertThat(Wording.supply(Set.of(Sector.NEW_ENERGY, Sector.EQUIPMENT), "电").field()).isEmpty();
    assertThat(Wording.supply(Set.of(), "电").field()).isEmpty();
    assertThat(Wording.supply(null, "电").field()).isEmpty();
  }

  @Test
  void caseTraditionalCharactersAndHtmlMakeNoOtherKey() {
    assertThat(need("<b>SiC電池</b>").key()).isEqualTo(need("sic电池").key());
    assertThat(need("sic电池").key()).isNotEqualTo(Wording.supply(null, "sic电池").key());
  }

  @Test
  void aRowOfTheGlossaryConcernsJustTheNeedsThatHaveItsWord() {
    Glossary changed =
        Glossary.of(
            List.of(new Sense("adc", "数据转换器", "数据转换器", "converter", "集成电路")), List.of(DRAIN));
    Glossary fuller = Glossary.of(List.of(CONVERTER), List.of(DRAIN, new PlainWord("卡壳", "卡滞")));

    assertThat(need("adc国产化").key(GLOSSARY)).isNotEqualTo(need("adc国产化").key(changed));
    assertThat(need("电池掉电").key(GLOSSARY)).isEqualTo(need("电池掉电").key(changed));
    assertThat(need("电池掉电").key(GLOSSARY)).isEqualTo(need("电池掉电").key(fuller));
    assertThat(need("阀门卡壳").key(GLOSSARY)).isNotEqualTo(need("阀门卡壳").key(fuller));
    assertThat(Wording.supply(null, "adc国产化").key(GLOSSARY))
        .isEqualTo(Wording.supply(null, "adc国产化").key(changed));
  }

  @Test
  void aRowThatIsReadInOneClauseOnlyConcernsTheWholeNeed() {
    // The whole has the full term already; the clause with the abbreviation has not.
    Glossary none = Glossary.of(List.of(), List.of(DRAIN));
    Wording need = need("高速adc的国产化是难题之一。模数转换器依赖进口已有多年。");

    assertThat(need.key(GLOSSARY)).isNotEqualTo(need.key(none));
  }

  @Test
  void theFieldIsPartOfTheKeyWhereAnAbbreviationIsReadByIt() {
    Sense drug = new Sense("adc", "抗体偶联药物", "抗体偶联药物", "conjugate", "生物医药");
    Glossary both = Glossary.of(List.of(CONVERTER, drug), List.of());
    List<String> chip = List.of("adc国产化");
    List<String> laser = List.of("激光焊接");

    assertThat(Wording.need(Set.of(Sector.BIOPHARMA), chip).key(both))
        .isNotEqualTo(Wording.need(Set.of(Sector.INTEGRATED_CIRCUITS), chip).key(both));
    assertThat(Wording.need(Set.of(Sector.BIOPHARMA), laser).key(both))
        .isEqualTo(Wording.need(Set.of(Sector.EQUIPMENT), laser).key(both));
  }

  @Test
  void whatIsLongerThanCanBeReadIsReadAsFarAsCanBe() {
    String read = need("x" + "𠀀".repeat(60_000)).plain().text();

    assertThat(read.length()).isEqualTo(PlainText.MOST_CHARACTERS - 1);
    assertThat(read.endsWith("𠀀")).isTrue();
  }

  @Test
  void whatIsToldIsWhatWasEncoded() {
    byte[] numbers = new byte[TextVector.SIZE];
    numbers[7] = 100;
    TextVector vector = TextVector.of(numbers);
    Wording wording = need("激光焊接");
    EncodedText text =
        new EncodedText(wording.key(), Encoder.MODEL, vector, List.of(new Clause(0, 4, vector)));

    assertThat(ToldText.of(text, "高端装备").read()).isEqualTo(text);
    assertThat(ToldText.of(text, "").fits(wording)).isTrue();
    assertThat(ToldText.of(text, "").fits(need("激光"))).isFalse();
    assertThat(
            ToldText.of(new EncodedText(text.hash(), "other/1", vector, text.clauses()), "")
                .fits(wording))
        .isFalse();
  }
}
