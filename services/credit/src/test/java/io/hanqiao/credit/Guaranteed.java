package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Requests.BANK_ORG;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What tests of guarantees begin with: {@code enterprise} asks {@code guarantor}. */
final class Guaranteed {

  static final String GUARANTEES = "/v1/guarantees";

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  private Guaranteed() {}

  /** A guarantee that the firm asked for, by its path. */
  static String asked(String application, String guarantor, String yuan) {
    return GUARANTEES
        + "/"
        + made(
            "enterprise",
            GUARANTEES,
            object("{}")
                .put("applicationId", application)
                .put("guarantorId", guarantor)
                .put("amount", yuan));
  }

  /** The guarantor intends it; gives a number for its letter. */
  static String intended(String guarantee, String yuan) {
    String intent = object("{'validUntil': '2099-12-31'}").put("amount", yuan).toString();
    post("guarantor", guarantee + "/intend", intent).statusCode(200);
    return "L-" + UUID.randomUUID();
  }

  static String letter(String number, String plan) {
    return object("{}").put("letterNumber", number).put("plan", plan).toString();
  }

  /** A guarantee whose letter two people have issued for the grant on an application. */
  static String inForce(String application, String guarantor) {
    String guarantee = asked(application, guarantor, "4000000.00");
    String number = intended(guarantee, "4000000.00");
    post("guarantor", guarantee + "/propose-letter", letter(number, "政银担")).statusCode(200);
    String read = object("{}").put("letterNumber", number).toString();
    post("guarantor-checker", guarantee + "/confirm-letter", read).statusCode(200);
    return guarantee;
  }

  /** Lets the loan of a draw have matured; where nobody wakes it, the clock may be slow to see. */
  static void mature(String draw) throws SQLException {
    DATABASE.asApp(
        BANK_ORG,
        "bank",
        "SET LOCAL witness.off = 'on'; UPDATE drawdown SET matures_on = '2026-01-01',"
            + " first_matures_on = '2026-01-01' WHERE"
            + row(draw)
            + "; COMMIT");
  }

  /** Lets the loan of a draw have matured, and its bank say so before the clock does. */
  static void overdue(String draw) throws SQLException {
    try (StoppedClock unseen = new StoppedClock(DATABASE)) {
      mature(draw);
      command("bank", draw, "mark-overdue").statusCode(200);
    }
  }

  private static String row(String draw) {
    return " id = '" + draw.substring(draw.lastIndexOf('/') + 1) + "'";
  }

  /** A grant that {@code bank} proposed under a guarantor, by its path. */
  static String granted(String application, String guarantor) {
    return GRANTS
        + "/"
        + made("bank", GRANTS, Loans.grant(application).put("guarantorId", guarantor));
  }

  /** Looks at what was told of a guarantee, in order. */
  static void assertTold(String path, String... what) {
    String id = path.substring(GUARANTEES.length() + 1);
    List<Event> told = PublishedEvents.of("credit.guarantee", id, what.length);
    assertThat(told)
        .extracting(event -> event.type().replaceAll(".*guarantee\\.|\\.v1", ""))
        .containsExactly(what);
    for (Event event : told) {
      assertThat(EventSchemas.flaws("credit.guarantee", event.type(), event.body())).isEmpty();
      assertThat(event.body().toString()).doesNotContain("roposedBy");
    }
    assertThat(UUID.fromString(told.get(0).body().get("guaranteeId").asText())).hasToString(id);
  }
}
