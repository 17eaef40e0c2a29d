package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path ROOT = Path.of("/checkout");

  @Test
  void withoutOptionsTheHomeIsInTheCheckoutAndTheDemoMarketIsLoaded() {
    Options options = parsed();
    assertThat(options.home().directory()).isEqualTo(Path.of("/checkout/.hanqiao"));
    assertThat(options.portBase()).isEqualTo(8080);
    assertThat(options.demo()).isTrue();
    assertThat(options.fresh()).isFalse();
    assertThat(options.detach()).isFalse();
  }

  @Test
  void everyOptionIsUnderstoodInBothSpellings() {
    Options options =
        parsed("--home=/data", "--port-base", "21000", "--fresh", "--no-demo", "--detach");
    assertThat(options.home().directory()).isEqualTo(Path.of("/data"));
    assertThat(options.portBase()).isEqualTo(21000);
    assertThat(options.demo()).isFalse();
    assertThat(options.fresh()).isTrue();
    assertThat(options.detach()).isTrue();
  }

  @Test
  void theWholeMarketIsLoadedUnlessASmallerOrAMultipleIsAskedFor() {
    assertThat(parsed().firms()).isEqualTo(4_000);
    assertThat(parsed("--firms", "60").firms()).isEqualTo(60);
    assertThat(parsed("--scale", "25").firms()).isEqualTo(100_000);
    assertThatThrownBy(() -> parsed("--scale", "26"))
        .hasMessageContaining("--scale is a whole number from 1 to 25, not \"26\"");
  }

  @Test
  void whatIsNoOptionIsAWord() {
    assertThat(parsed("--home", "/data", "operator").words()).containsExactly("operator");
  }

  @Test
  void anUnknownOptionIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> parsed("--port", "21000"))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("没有选项 --port")
        .hasMessageContaining("There is no option --port: use --home, --port-base");
  }

  @Test
  void aValueThatIsMissingOrOutOfRangeIsNamed() {
    assertThatThrownBy(() -> parsed("--home")).hasMessageContaining("--home needs a value");
    assertThatThrownBy(() -> parsed("--port-base", "80"))
        .hasMessageContaining("--port-base is a whole number from 1024 to 65000, not \"80\"");
    assertThatThrownBy(() -> parsed("--firms", "many")).hasMessageContaining("not \"many\"");
  }

  private static Options parsed(String... arguments) {
    return Options.parse(ROOT, List.of(arguments));
  }
}
