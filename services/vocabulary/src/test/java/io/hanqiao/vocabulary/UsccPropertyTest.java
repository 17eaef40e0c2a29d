package io.hanqiao.vocabulary;

import static io.hanqiao.vocabulary.Reading.flawOf;
import static io.hanqiao.vocabulary.Reading.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UsccPropertyTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Provide
  Arbitrary<String> codes() {
    Arbitrary<String> first = Arbitraries.of("11", "12", "51", "52", "91", "92", "93", "N2", "Y1");
    Arbitrary<String> region = Arbitraries.strings().numeric().ofLength(6);
    Arbitrary<String> body = Arbitraries.strings().withChars(ALPHABET).ofLength(8);
    return Combinators.combine(first, region, body)
        .as(
            (two, six, eight) -> {
              String front = two + six + eight + Uscc.organizationCheckCharacter(eight);
              return front + Uscc.checkCharacter(front);
            });
  }

  @Property
  void everyCodeWithBothChecksIsReadAndKeptAsItIs(@ForAll("codes") String code) {
    Uscc uscc = Uscc.parse(code).orThrow();
    assertThat(uscc.value()).isEqualTo(code);
    assertThat(uscc.checkCharacterHolds() && uscc.organizationCheckHolds()).isTrue();
  }

  @Property(tries = 2_000)
  void everyChangeOfOneCharacterIsDetected(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll("replacements") char replacement) {
    Assume.that(code.charAt(at) != replacement);
    String changed = code.substring(0, at) + replacement + code.substring(at + 1);
    assertThat(isRefused(Uscc.parse(changed))).isTrue();
  }

  @Provide
  Arbitrary<Character> replacements() {
    return Arbitraries.oneOf(
        Arbitraries.chars().with(ALPHABET.toCharArray()), Arbitraries.chars().all());
  }

  @Property
  void everySwapOfTwoNeighboursIsDetected(
      @ForAll("codes") String code, @ForAll @IntRange(max = 16) int at) {
    Assume.that(code.charAt(at) != code.charAt(at + 1));
    String swapped =
        code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
    assertThat(isRefused(Uscc.parse(swapped))).isTrue();
  }

  @Property
  void anyTextGetsAnAnswerAndNeverAnException(@ForAll String text) {
    Parsed<Uscc> parsed = Uscc.parse(text);
    assertThat(isRefused(parsed)).isTrue();
    assertThat(flawOf(parsed).wrong().zh()).hasSizeLessThan(200);
  }
}
