package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortPlanIT {
  @Test
  void aTakenPortIsNamedWithWhoNeedsItAndOtherPortsAreProposed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, Ports.loopback())) {
      PortPlan plan = new PortPlan(taken.getLocalPort() - 20, List.of());
      assertThatThrownBy(plan::requireFree)
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " (kafka) is taken")
          .hasMessageContaining("deploy/up --port-base ");
    }
  }

  @Test
  void freePortsAreNoTrouble() {
    PortPlan plan = new PortPlan(Ports.free(1).get(0), List.of());
    assertThatCode(plan::requireFree).doesNotThrowAnyException();
  }
}
