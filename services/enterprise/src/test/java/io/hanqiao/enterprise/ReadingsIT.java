package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.AUTHORIZATIONS;
import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Letters.LEDGER;
import static io.hanqiao.enterprise.Letters.disclosed;
import static io.hanqiao.enterprise.Letters.granted;
import static io.hanqiao.enterprise.Lists.CHECKS;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.checked;
import static io.hanqiao.enterprise.Lists.lookedUp;
import static io.hanqiao.enterprise.Lists.row;
import static io.hanqiao.enterprise.Lists.sent;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.ENTERPRISES;
import static io.hanqiao.enterprise.Requests.NEEDS;
import static io.hanqiao.enterprise.Requests.minimalFirm;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.object;
import static io.hanqiao.enterprise.Requests.posted;
import static io.hanqiao.enterprise.Requests.registered;

import io.hanqiao.platform.testing.AuditedReadings;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who reads what is another organisation's leaves a row of the audit trail. */
@QuarkusTest
class ReadingsIT extends AuditedReadings {

  ReadingsIT() {
    super("enterprise");
  }

  private static final String EDGES = "/v1/supplier-edges";

  private final OfferTopic offers = new OfferTopic();

  @Override
  protected Map<String, Reader> readers() {
    Map<String, Reader> readers = new HashMap<>();
    String firm = Letters.firm();
    both(readers, ENTERPRISES, firm);
    both(readers, NEEDS, posted("enterprise", minimalNeed(firm)));
    for (PostedKind kind : PostedKind.values()) {
      both(readers, kind.path, kind.posted(kind.minimal(firm)));
    }
    String edge =
        object("{'kind': 'SUPPLIER'}")
            .put("supplierEnterpriseId", firm)
            .put("anchorEnterpriseId", registered("enterprise2", minimalFirm()))
            .toString();
    both(readers, EDGES, made("enterprise", EDGES, edge));
    String assessments = ENTERPRISES + "/" + firm + "/self-assessments";
    String assessment = made("enterprise", assessments, object("{'tier': 'SRDI'}").toString());
    String path = ENTERPRISES + "/{id}/self-assessments";
    readers.put(path, new Reader("operator", assessments));
    readers.put(path + "/{assessmentId}", new Reader("auditor", assessments + "/" + assessment));
    lookedUp(firm, "CREDIT_OVERDUE", false, today());
    readers.put(CHECKS, new Reader("auditor", CHECKS + "?enterpriseId=" + firm));
    letters(readers, firm);
    recommended(readers);
    new Firm().erase().statusCode(200);
    readers.put("/v1/erasures", new Reader("auditor", "/v1/erasures?limit=1"));
    readers.put("/v1/audit", new Reader("auditor", "/v1/audit?limit=1"));
    return readers;
  }

  private static void letters(Map<String, Reader> readers, String firm) {
    String letter = granted(firm, "IDENTITY", "FIGURES");
    both(readers, AUTHORIZATIONS, letter);
    readers.put(
        AUTHORIZATIONS + "/{id}/receipt",
        new Reader("bank", AUTHORIZATIONS + "/" + letter + "/receipt"));
    readers.put(
        ENTERPRISES + "/{id}/disclosed",
        new Reader("bank", ENTERPRISES + "/" + firm + "/disclosed?purpose=LOAN_REVIEW"));
    disclosed("bank", firm, "LOAN_REVIEW").statusCode(200);
    readers.put(LEDGER, new Reader("auditor", LEDGER + "?limit=1"));
  }

  private void recommended(Map<String, Reader> readers) {
    String campaign = campaign();
    String entry = checked(campaign);
    sent(campaign, List.of(offers.bank(BANK_ORG)), entry);
    both(readers, DECLARATIONS, entry);
    String row = row("bank", entry);
    readers.put(ROWS, new Reader("bank", ROWS + "?declarationId=" + entry));
    readers.put(ROWS + "/{id}", new Reader("bank", ROWS + "/" + row));
    tell(
            "enterprise",
            DECLARATIONS + "/" + entry + "/naming",
            "{\"namedUntil\": \"" + today() + "\"}")
        .statusCode(200);
    readers.put(ROWS + "/{id}/firm", new Reader("bank", ROWS + "/" + row + "/firm"));
  }

  private static String made(String user, String path, String json) {
    return tell(user, path, json).statusCode(201).extract().path("id");
  }

  /** The list and one of it, by the auditor. */
  private static void both(Map<String, Reader> readers, String path, String id) {
    readers.put(path, new Reader("auditor", path + "?limit=1"));
    readers.put(path + "/{id}", new Reader("auditor", path + "/" + id));
  }
}
