package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.flawOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlawSentencesTest {

  static Stream<Arguments> wrongInputs() {
    Function<String, Parsed<?>> spread =
        bp -> LprSpread.parse(LprTenor.ONE_YEAR, Integer.parseInt(bp));
    return Stream.of(
            wrong(
                Uscc::parse,
                "",
                "9142",
                "420100000012345",
                "91420100MA49G98561X",
                "9142O100MA49G98561",
                "91420100ma49g98561",
                "\uFF191420100MA49G98561",
                "91420100MA49G9856*",
                "9142A100MA49G98561",
                "H1420100MA49G98561",
                "97420100MA49G98561",
                "91420100MA49G98571",
                "91420100MA49G98562"),
            wrong(RegionCode::parse, "", "4201", "420199", "990000"),
            wrong(RegionCode::parsePrefix, "4", "4299", "99"),
            wrong(ManagementDistrict::parse, "", "xiaogan"),
            wrong(IndustryCode::parse, "", "C39", "6590", "98"),
            wrong(Money::parseYuan, "", "5,000", "5e6", "5w", "-1", "1.234", "01", "9".repeat(15)),
            wrong(Rate::parsePercent, "", "37", "3.85%"),
            wrong(Term::parse, "", "0", "361"),
            wrong(spread, "-501", "3001"),
            wrong(IpcCode::parse, "", "G06N3", "Z10L", "G10L-17/02"),
            wrong(Trl::parse, "", "0", "10"),
            wrong(Chain::parse, "", "steel"),
            wrong(code -> GreenCatalogueCode.parse("2025", code), "", "10", "1.2.3.4"),
            wrong(version -> GreenCatalogueCode.parse(version, "1"), "", "2015"),
            wrong(
                day -> WorkingCalendar.published().admit(LocalDate.parse(day)),
                "2023-12-31",
                "2027-01-01"),
            wrong(code -> ClockProgramme.parse("LOAN_APPLICATION", code), "", "RESPONSE_48H"),
            wrong(code -> Codes.parse(SecurityType.class, code), "", "CREDIT", "pledge"))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> wrong(Function<String, Parsed<?>> reading, String... inputs) {
    return Stream.of(inputs).map(input -> Arguments.of(input, flawOf(reading.apply(input))));
  }

  @ParameterizedTest
  @MethodSource("wrongInputs")
  void everyFlawNamesTheValueAndTheRemedyInBothLanguages(String input, Flaw flaw) {
    assertThat(flaw.wrong().zh())
        .contains("“" + input + "”")
        .endsWith("。")
        .matches(".*\\p{IsHan}.*");
    assertThat(flaw.wrong().en()).contains("“" + input + "”").endsWith(".").matches("[A-Z].*");
    assertThat(flaw.right().zh()).endsWith("。").matches(".*\\p{IsHan}.*");
    assertThat(flaw.right().en()).endsWith(".").matches("[A-Z].*");
    assertThat((flaw.wrong().en() + flaw.right().en()).replace("\uFF19", ""))
        .doesNotContainPattern("[\\p{IsHan}\u3001\u3002\uFF01-\uFF5E]");
    assertThat(flaw.wrong().zh() + flaw.right().zh())
        .doesNotContain("null")
        .doesNotContainPattern("\\p{IsHan}[,:;(]");
  }
}
