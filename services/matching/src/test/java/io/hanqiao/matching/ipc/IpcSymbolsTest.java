package io.hanqiao.matching.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IpcSymbolsTest {

  private static IpcSymbols symbols(String... codes) {
    return Objects.requireNonNull(IpcSymbols.of(List.of(codes)));
  }

  @Test
  void symbolsAgreeDownToTheDeepestCommonLevel() {
    IpcSymbols voice = symbols("G10L 17/02");
    assertThat(voice.agreement(symbols("H01S"))).isZero();
    assertThat(voice.agreement(symbols("G06F 3/16"))).isEqualTo(1);
    assertThat(voice.agreement(symbols("G10K 11/16"))).isEqualTo(2);
    assertThat(voice.agreement(symbols("G10L"))).isEqualTo(3);
    assertThat(voice.agreement(symbols("G10L 17/22"))).isEqualTo(4);
    assertThat(voice.agreement(symbols("H01S 3/04", "G10L17/02"))).isEqualTo(5);
  }

  @Test
  void noneStatedIsNotAnEmptyList() {
    assertThat(IpcSymbols.of(List.of())).isNull();
    assertThat(IpcSymbols.of(null)).isNull();
  }

  @Test
  void aSymbolOfAnotherFormIsNamed() {
    assertThatThrownBy(() -> symbols("Z99")).hasMessageContaining("Z99");
  }
}
