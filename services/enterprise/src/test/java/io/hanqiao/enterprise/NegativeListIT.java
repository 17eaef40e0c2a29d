package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Letters.BANK_ORG;
import static io.hanqiao.enterprise.Lists.CHECKER;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.MAKER;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.campaign;
import static io.hanqiao.enterprise.Lists.clear;
import static io.hanqiao.enterprise.Lists.declared;
import static io.hanqiao.enterprise.Lists.firm;
import static io.hanqiao.enterprise.Lists.lookedUp;
import static io.hanqiao.enterprise.Lists.proposed;
import static io.hanqiao.enterprise.Lists.read;
import static io.hanqiao.enterprise.Lists.tell;
import static io.hanqiao.enterprise.Lists.today;
import static io.hanqiao.enterprise.Requests.minimalNeed;
import static io.hanqiao.enterprise.Requests.posted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The negative list is asked when a list is sent, and not only when it was put together. */
@QuarkusTest
class NegativeListIT {

  private final OfferTopic offers = new OfferTopic();

  @ParameterizedTest
  @CsvSource({
    "DISHONEST_EXECUTEE,no-dishonest-executee",
    "BUSINESS_ABNORMALITY,no-business-abnormality",
    "CREDIT_OVERDUE,no-credit-overdue"
  })
  void whoCameOnARegisterSinceTheCheckStaysBehindAndReadsWhy(String register, String rule) {
    String campaign = campaign();
    String firm = clear(firm());
    String entry = checked(campaign, firm);
    String other = checked(campaign, clear(firm()));
    String list = proposed(campaign, List.of(offers.bank(BANK_ORG)), entry, other);
    lookedUp(firm, register, true, today());

    tell(CHECKER, LISTS + "/" + list + "/send", "").statusCode(200).body("entries", equalTo(1));
    assertBehind(entry, list, other, rule, "On record on " + today());
  }

  @ParameterizedTest
  @CsvSource({
    "DISHONEST_EXECUTEE,no-dishonest-executee",
    "BUSINESS_ABNORMALITY,no-business-abnormality",
    "CREDIT_OVERDUE,no-credit-overdue"
  })
  void aLookUpThatGrewTooOldSinceTheCheckDoesNotPassWhenTheListIsSent(
      String register, String rule) {
    String campaign = campaign();
    String firm = firm();
    for (String flag : List.of("DISHONEST_EXECUTEE", "BUSINESS_ABNORMALITY", "CREDIT_OVERDUE")) {
      lookedUp(firm, flag, false, flag.equals(register) ? today().minusDays(25) : today());
    }
    String entry = checked(campaign, firm);
    String other = checked(campaign, clear(firm()));
    String list = proposed(campaign, List.of(offers.bank(BANK_ORG)), entry, other);

    AdjustableClock.later(
        Duration.ofDays(6),
        () ->
            tell(CHECKER, LISTS + "/" + list + "/send", "")
                .statusCode(200)
                .body("entries", equalTo(1)));
    assertBehind(entry, list, other, rule, "more than 30 days ago");
  }

  /** It is on no list, no bank reads it, and the firm itself reads what is against it. */
  private static void assertBehind(
      String entry, String list, String other, String rule, String why) {
    read("enterprise", DECLARATIONS + "/" + entry)
        .statusCode(200)
        .body("status", equalTo("REFUSED"), "listId", nullValue(), "ranges", nullValue())
        .body("findings.rule", contains(rule))
        .body("findings[0].en", containsString(why));
    read("bank", ROWS + "?listId=" + list).body("items.declarationId", contains(other));
    read("bank", ROWS + "?declarationId=" + entry).body("items.size()", equalTo(0));
  }

  private static String checked(String campaign, String firm) {
    String entry = declared(campaign, posted("enterprise", minimalNeed(firm)));
    tell(MAKER, DECLARATIONS + "/" + entry + "/check", "")
        .statusCode(200)
        .body("status", equalTo("CHECKED"));
    return entry;
  }
}
