package io.hanqiao.enterprise;

import static io.hanqiao.enterprise.Lists.CHECKER;
import static io.hanqiao.enterprise.Lists.DECLARATIONS;
import static io.hanqiao.enterprise.Lists.LISTS;
import static io.hanqiao.enterprise.Lists.MAKER;
import static io.hanqiao.enterprise.Lists.ROWS;
import static io.hanqiao.enterprise.Lists.tell;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Ask;
import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Declarations, the lists that recommend them, and the register of what banks answered. */
@QuarkusTest
class RecommendationMachinesIT {

  private final OfferTopic offers = new OfferTopic();
  private String campaign = "";

  @BeforeEach
  void aCampaign() {
    campaign = Lists.campaign();
  }

  private List<String> banks() {
    return List.of(offers.bank(Letters.BANK_ORG));
  }

  @Test
  void aDeclarationIsCheckedBeforeItIsListedAndItsFirmTakesItBackAtAnyTime() throws Exception {
    List<String> banks = banks();
    Move check = Move.of("check", MAKER);
    List<Change> changes =
        Machine.of("enterprise", "declaration", "recommendation.DeclarationStatus", "enterprise")
            .tokens(Lists::token)
            .run(
                () -> DECLARATIONS + "/" + Lists.declared(campaign),
                check,
                Move.aimed(
                    "name",
                    (thing, random) ->
                        new Ask("enterprise", thing.path() + "/naming", thing.id(), "{}")),
                Move.because("decline", MAKER, "OUT_OF_SCOPE").rarely(),
                Move.aimed(
                    "withdraw",
                    (thing, random) -> {
                      if (random.nextBoolean()) {
                        listed(banks, thing.id(), random.nextBoolean());
                      }
                      return Move.because("withdraw", "enterprise", "NEED_GONE")
                          .aim()
                          .at(thing, random);
                    }));
    for (String state : List.of("LISTED", "RECOMMENDED", "WITHDRAWN")) {
      assertThat(changes).anyMatch(c -> c.after().path("status").asText().equals(state));
    }
  }

  /** Where the rules let it be listed, it is, and the list is sent or rejected. */
  private void listed(List<String> banks, String declaration, boolean sent) {
    String form = Lists.listForm(campaign, banks, declaration).toString();
    var proposed = tell(MAKER, LISTS, form).extract();
    if (proposed.statusCode() == 201) {
      String path = LISTS + "/" + proposed.path("id");
      tell(CHECKER, path + (sent ? "/send" : "/reject"), "");
    }
  }

  @Test
  void aListIsSentByASecondPersonOfTheBureauOrNot() throws Exception {
    List<String> banks = banks();
    for (Change change :
        Machine.of("enterprise", "recommendation_list", "recommendation.ListStatus", MAKER)
            .tokens(Lists::token)
            .run(
                () -> LISTS + "/" + Lists.proposed(campaign, banks, Lists.checked(campaign)),
                Move.of("send", CHECKER + "|" + MAKER),
                Move.of("reject", CHECKER + "|" + MAKER).rarely())) {
      assertThat(change.after().path("sent_by")).isNotEqualTo(change.after().path("proposed_by"));
    }
  }

  @Test
  void aBankAnswersInOrderAndMayTakeUpAgainWhatItRefused() throws Exception {
    List<String> banks = banks();
    assertThat(
            Machine.of("enterprise", "follow_up", "recommendation.FollowUpStatus", "bank")
                .run(
                    () -> {
                      String entry = Lists.checked(campaign);
                      Lists.sent(campaign, banks, entry);
                      return ROWS + "/" + Lists.row("bank", entry);
                    },
                    answer("contact", "CONTACTED"),
                    answer("visit", "VISITED"),
                    answer("apply", "APPLIED"),
                    answer("grant", "GRANTED").rarely(),
                    answer("firmDeclines", "FIRM_DECLINED"),
                    answer("refuse", "REFUSED\", \"refusalCode\": \"TOO_YOUNG")))
        .isNotEmpty();
  }

  private static Move answer(String step, String answer) {
    String body = "{\"answer\": \"" + answer + "\"}";
    return Move.aimed(
        step, (thing, random) -> new Ask("bank", thing.path() + "/answer", thing.id(), body));
  }
}
