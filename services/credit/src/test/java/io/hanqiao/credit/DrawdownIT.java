package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws of a grant, and what a firm owes on them. */
@QuarkusTest
class DrawdownIT {

  private static final String TOPIC = "credit.grant";

  @Test
  void aLoanIsExtendedByTwoPeopleOfTheBankAndTheFirmSeesTheNewDayOnly() {
    String path = contracted(proposed(offer()));
    String draw = drawn(path, "1000000.00");
    pay(draw, "1000000.00");
    LocalDate first = LocalDate.parse(get("bank", path).extract().path("drawdowns[0].maturesOn"));
    String later = first.plusMonths(6).toString();

    String said = "{\"maturesOn\": \"" + later + "\"}";
    post("bank", draw + "/propose-extension", said)
        .statusCode(200)
        .body("drawdowns[0].proposedMaturesOn", equalTo(later));
    get("enterprise", path).body("drawdowns[0].proposedMaturesOn", nullValue());
    post("bank", draw + "/confirm-extension", said).statusCode(403);
    post("bank-checker", draw + "/confirm-extension", "{\"maturesOn\": \"" + first + "\"}")
        .statusCode(409)
        .body("detail", containsString("现在待复核的是 " + later));
    post("bank-checker", draw + "/confirm-extension", said).statusCode(200);
    get("enterprise", path)
        .body("drawdowns[0].maturesOn", equalTo(later))
        .body("drawdowns[0].firstMaturesOn", equalTo(first.toString()));
    List<Event> told = PublishedEvents.of(TOPIC, path.substring(GRANTS.length() + 1), 5);
    assertThat(told.get(4).type()).endsWith("grant.extended.v1");
    assertThat(EventSchemas.flaws(TOPIC, told.get(4).type(), told.get(4).body())).isEmpty();
    command("bank", draw, "mark-overdue").statusCode(409);
  }

  @Test
  void beyondWhatIsAvailableNothingIsReservedAndTheRefusalSaysWhatIs() {
    String path = contracted(proposed(offer()));
    drawn(path, "3000000.00");

    post("enterprise", path + "/drawdowns", Loans.draw("1000000.01").toString())
        .statusCode(409)
        .body("detail", containsString("可用额度 1000000.00 元"))
        .body("detail", containsString("规则 within-available"));
    get("enterprise", path).body("available", equalTo("1000000.00"), "drawdowns", hasSize(1));
  }
}
