package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchIT {
  @Test
  void anUnknownBenchIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Bench.run(Path.of("."), List.of("nonsense", "--quick")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("Usage: deploy/bench <name> [--quick]; there are: ");
  }
}
