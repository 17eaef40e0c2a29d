package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.APPROACHES;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.object;
import static io.hanqiao.fund.Requests.postedMandate;

import io.hanqiao.platform.testing.AuditedReadings;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

/** Who reads what is another organisation's leaves a row of the audit trail. */
@QuarkusTest
class ReadingsIT extends AuditedReadings {

  ReadingsIT() {
    super("fund");
  }

  @Override
  protected Map<String, Reader> readers() throws Exception {
    String need = new NeedTopic().open();
    String approach =
        made(
            "fund", APPROACHES, object("{}").put("mandateId", postedMandate()).put("needId", need));
    return Map.of(
        "/v1/approaches", new Reader("auditor", APPROACHES + "?limit=1"),
        "/v1/approaches/{id}", new Reader("enterprise", APPROACHES + "/" + approach),
        "/v1/audit", new Reader("auditor", "/v1/audit?limit=1"));
  }
}
