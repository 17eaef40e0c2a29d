package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports, and what is read of totals and of their rows. */
final class Outcomes {

  static final String REPORTS = "/v1/loan-reports";

  private Outcomes() {}

  /** A report of money paid out elsewhere. */
  static ObjectNode paidOut(String bank, String firm, String contract) {
    return report(bank, firm, contract, "DISBURSED")
        .put("documentNumber", "JJ-" + UUID.randomUUID())
        .put("amount", "2000000.00");
  }

  /** What every report states. */
  static ObjectNode report(String bank, String firm, String contract, String kind) {
    return object("{'happenedOn': '2026-03-31'}")
        .put("bankId", bank)
        .put("enterpriseId", firm)
        .put("contractNumber", contract)
        .put("kind", kind);
  }

  /** A number no other test uses. */
  static String number() {
    return "HT-" + UUID.randomUUID();
  }

  /** A report of {@code bank}'s that {@code bank-checker} confirmed, by its id. */
  static String reported(ObjectNode report) {
    String id = made("bank", REPORTS, report);
    command("bank-checker", REPORTS + "/" + id, "confirm").statusCode(200);
    return id;
  }

  /** All rows of a list, page by page; the path is sent as it is. */
  static List<Map<String, Object>> rows(String user, String path) {
    List<Map<String, Object>> rows = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      JsonPath page =
          as(user)
              .urlEncodingEnabled(false)
              .get(path + "&limit=100" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      rows.addAll(page.getList("items"));
      @Nullable String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    return rows;
  }

  /** Totals by kind, word and group; where a list of a total's rows is followed to its end. */
  static Map<String, String> totals(String user, String by, String narrowed) {
    Map<String, String> totals = new TreeMap<>();
    List<Map<String, Object>> found =
        get(user, "/v1/outcome-totals?by=" + by + narrowed)
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("totals");
    for (Map<String, Object> total : found) {
      String said = said(total.get("amount"), (int) Objects.requireNonNull(total.get("facts")));
      List<Map<String, Object>> rows = rows(user, Objects.toString(total.get("rows")));
      String summed = said(sum(rows), rows.size());
      String key = total.get("kind") + " " + total.get("basis") + " " + total.get("group");
      if (!said.equals(summed)) {
        throw new AssertionError(key + " says " + said + ", its rows " + summed);
      }
      totals.put(key, said);
    }
    return totals;
  }

  private static @Nullable BigDecimal sum(List<Map<String, Object>> rows) {
    @Nullable BigDecimal sum = null;
    for (Map<String, Object> row : rows) {
      if (row.get("amount") != null) {
        BigDecimal amount = new BigDecimal(Objects.toString(row.get("amount")));
        sum = sum == null ? amount : sum.add(amount);
      }
    }
    return sum;
  }

  /** An amount in yuan and of how many facts. */
  static String said(@Nullable Object amount, int facts) {
    return amount + " of " + facts;
  }
}
