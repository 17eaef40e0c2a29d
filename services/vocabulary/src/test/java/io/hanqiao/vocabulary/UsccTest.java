package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.chinese;
import static io.hanqiao.vocabulary.Reading.english;
import static io.hanqiao.vocabulary.Reading.isRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

  @ParameterizedTest
  @CsvFileSource(resources = "uscc-vectors.csv", useHeadersInDisplayName = true)
  void publishedCodesAreCheckedAsTheStandardsSay(
      String code,
      Boolean thirdParty,
      boolean checkHolds,
      char checkCharacter,
      boolean organizationHolds,
      char organizationCharacter) {
    Uscc uscc = Uscc.admit(code).orThrow();

    assertThat(Uscc.checkCharacter(code.substring(0, 17))).isEqualTo(checkCharacter);
    assertThat(uscc.checkCharacterHolds()).isEqualTo(checkHolds);
    assertThat(Uscc.organizationCheckCharacter(code.substring(8, 16)))
        .isEqualTo(organizationCharacter);
    assertThat(uscc.organizationCheckHolds()).isEqualTo(organizationHolds);
    assertThat(isRefused(Uscc.parse(code))).isEqualTo(!(checkHolds && organizationHolds));
    if (thirdParty != null) {
      assertThat(isRefused(Uscc.parse(code))).isEqualTo(!thirdParty);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L"})
  void theExamplesOfTheStandardAreAccepted(String code) {
    assertThat(Uscc.parse(code).orThrow()).hasToString(code);
  }

  @Test
  void aLetterHasAnotherValueInTheOrganizationCodeThanInTheWholeCode() {
    assertThat(Uscc.organizationCheckCharacter("MA49G985")).isEqualTo('6');
    assertThat(Uscc.organizationCheckCharacter("D2143569")).isEqualTo('X');
  }

  @ParameterizedTest
  @CsvSource({
    "914201OOMA49G98561, Position 7, “O”, perhaps “0”",
    "9142010IMA49G98561, Position 8, “I”, perhaps “1”",
    "Z1420100MA49G98561, Position 1, “Z”, perhaps “2”",
    "91420100MA49G98S61, Position 16, “S”, perhaps “5”",
    "91420100MA49G985V1, Position 17, “V”, perhaps “U”"
  })
  void aLetterTheAlphabetLeavesOutIsNamedWithWhatItLooksLike(
      String code, String position, String found, String meant) {
    assertThat(english(Uscc.parse(code))).contains(position, found, meant, code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91420100ma49g98561",
        "\uFF19\uFF11\uFF14\uFF12\uFF10\uFF11\uFF10\uFF10MA49G98561",
        "91420100\uFF2D\uFF2149g98561"
      })
  void lowerCaseAndFullWidthAreRefusedWithTheCodeAsItShouldBe(String code) {
    assertThat(english(Uscc.parse(code))).contains(code, "“91420100MA49G98561”");
    assertThat(chinese(Uscc.parse(code))).contains("半角", "“91420100MA49G98561”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"91420100MA49G98561 ", "91420100-MA49G9856-1", "9142 0100 MA49 G985 61"})
  void spacesAndHyphensAreRefusedWithTheCodeAsItShouldBe(String code) {
    assertThat(english(Uscc.parse(code))).contains(code, "“91420100MA49G98561”");
  }

  @Test
  void aFormerRegistrationNumberIsRecognized() {
    assertThat(english(Uscc.parse("420100000012345"))).contains("15 characters", "former");
  }

  @Test
  void anUnknownDepartmentIsNamedWithTheKnownOnes() {
    assertThat(english(Uscc.parse("H1420100MA49G98561"))).contains("“H”", "9 enterprise");
    assertThat(chinese(Uscc.parse("H1420100MA49G98561"))).contains("9工商", "5民政");
  }

  @Test
  void anUnknownEntityClassIsNamedWithThoseOfItsDepartment() {
    assertThat(english(Uscc.parse("97420100MA49G98561"))).contains("“7”", "1, 2, 3");
    assertThat(chinese(Uscc.parse("97420100MA49G98561"))).contains("1企业、2个体工商户、3农民专业合作社");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 7, 8})
  void aLetterInTheDivisionIsNamed(int position) {
    StringBuilder code = new StringBuilder("91420100MA49G98561");
    code.setCharAt(position - 1, 'A');
    assertThat(english(Uscc.admit(code.toString())))
        .contains("Position " + position + " ", "“A”", "digits");
  }

  @Test
  void aWrongCheckIsNamedWithTheRightOne() {
    assertThat(english(Uscc.parse("91420100MA49G98562"))).contains("Position 18", "“2”", "is “1”");
    assertThat(english(Uscc.parse("91420100MA49G98571"))).contains("Position 17", "“7”", "is “6”");
  }

  @Test
  void anOperatorMayAdmitACodeWhoseCheckFailsButNotOneOfTheWrongForm() {
    assertThat(Uscc.admit("91420100MA49G98562").orThrow().checkCharacterHolds()).isFalse();
    assertThat(isRefused(Uscc.admit("91420100MA49G9856"))).isTrue();
  }

  @Test
  void aValueOfTheWrongFormCannotBeMade() {
    assertThatThrownBy(() -> new Uscc("abc")).hasMessageContaining("has 3 characters");
    assertThatThrownBy(() -> Uscc.checkCharacter("123")).hasMessageContaining("not 17");
    assertThatThrownBy(() -> Uscc.organizationCheckCharacter("MA49G98-"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
