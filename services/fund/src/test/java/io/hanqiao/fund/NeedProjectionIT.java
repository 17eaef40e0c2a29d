package io.hanqiao.fund;

import static io.hanqiao.platform.testing.Calls.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the service keeps of the direct needs it hears of. */
@QuarkusTest
class NeedProjectionIT {

  @Test
  void theNewestIsKeptLoansAreSkippedAndWhatWasErasedIsForgotten() throws InterruptedException {
    NeedTopic needs = new NeedTopic();
    UUID late = UUID.randomUUID();
    UUID erased = UUID.randomUUID();
    UUID gone = UUID.randomUUID();
    UUID loan = UUID.randomUUID();
    UUID strange = UUID.randomUUID();
    String direct = "io.hanqiao.enterprise.direct-financing-need.";
    for (UUID need : List.of(late, erased, gone)) {
      needs.tell(need, 2, "changed", "OPEN");
    }
    needs.awaitRow(gone.toString(), "version = 2", 1);
    needs.tell(late, 1, "closed", "CLOSED");
    needs.send(erased, 3, direct + "erased.v1", NeedTopic.state(erased, "CLOSED"));
    needs.send(gone, 3, direct + "closed.v1", null);
    needs.send(loan, 1, "io.hanqiao.enterprise.financing-need.opened.v1", "{\"needId\": 7}");
    needs.send(strange, 1, direct + "opened.v1", "{\"needId\": \"" + gone + "\"}");
    needs.tell(strange, 2, "changed", "OPEN");

    needs.awaitRow(strange.toString(), "version = 2", 1);
    needs.awaitRow(erased.toString(), "true", 0);
    needs.awaitRow(gone.toString(), "true", 0);
    needs.awaitRow(late.toString(), "version = 2 AND status = 'OPEN'", 1);
    needs.awaitRow(loan.toString(), "true", 0);
    get("operator", "/v1/dead-letters")
        .body("items.findAll { it.subscription == 'direct-financing-needs' }.size()", equalTo(1));
  }
}
