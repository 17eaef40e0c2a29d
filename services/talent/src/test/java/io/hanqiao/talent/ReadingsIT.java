package io.hanqiao.talent;

import static io.hanqiao.talent.Requests.SECONDMENTS;
import static io.hanqiao.talent.Requests.expert;
import static io.hanqiao.talent.Requests.onPost;

import io.hanqiao.platform.testing.AuditedReadings;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

/** Who reads what is another organisation's leaves a row of the audit trail. */
@QuarkusTest
class ReadingsIT extends AuditedReadings {

  ReadingsIT() {
    super("talent");
  }

  @Override
  protected Map<String, Reader> readers() {
    String expert = expert();
    String secondment = onPost(expert, "2026-01-05");
    return Map.of(
        "/v1/experts", new Reader("operator", "/v1/experts?limit=1"),
        "/v1/experts/{id}", new Reader("operator", "/v1/experts/" + expert),
        "/v1/secondments", new Reader("enterprise", SECONDMENTS + "?limit=1"),
        "/v1/secondments/{id}", new Reader("auditor", secondment),
        "/v1/secondments/{id}/results", new Reader("operator", secondment + "/results"),
        "/v1/audit", new Reader("auditor", "/v1/audit?limit=1"));
  }
}
