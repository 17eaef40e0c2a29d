package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What firms post. */
@QuarkusTest
class PostedMachinesIT {

  @Test
  void aNeedIsClosedForGood() throws Exception {
    String firm = registered("enterprise", minimalFirm());
    assertThat(
            Machine.of("enterprise", "financing_need", "posting.Openness", "enterprise")
                .run(
                    () -> NEEDS + "/" + posted("enterprise", minimalNeed(firm)),
                    Move.revising("edit", "enterprise", minimalNeed(firm).toString()),
                    Move.because("close", "enterprise", "FUNDED_ELSEWHERE").rarely()))
        .isNotEmpty();
  }

  @Test
  void anEdgeIsTheAnchorsToConfirmOrToDeny() throws Exception {
    assertThat(
            Machine.of("enterprise", "supplier_edge", "edge.EdgeStatus", "enterprise")
                .run(
                    SupplierEdgesIT::declared,
                    Move.of("confirm", "enterprise2"),
                    Move.because("reject", "enterprise2", "NO_SUCH_TRADE").rarely(),
                    Move.because("end", "enterprise|enterprise2", "TRADE_ENDED").rarely()))
        .isNotEmpty();
  }
}
