package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortPlanTest {
  @Test
  void everyPortFollowsFromTheBase() {
    PortPlan plan = new PortPlan(8080, Service.of(Path.of("/checkout")));
    assertThat(plan.all())
        .containsEntry("portal", 8080)
        .containsEntry("enterprise", 8081)
        .containsEntry("credit", 8082)
        .containsEntry("fund", 8083)
        .containsEntry("challenge", 8084)
        .containsEntry("talent", 8085)
        .containsEntry("matcher", 8086)
        .containsEntry("openid", 8090)
        .containsEntry("kafka", 8100)
        .containsEntry("kafka-controller", 8101)
        .containsEntry("postgres", 8110);
  }

  @Test
  void noTwoProcessesShareAPort() {
    PortPlan plan = new PortPlan(8080, Service.of(Path.of("/checkout")));
    assertThat(plan.all().values()).doesNotHaveDuplicates();
  }
}
