package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.postedOffer;
import static io.hanqiao.credit.Requests.put;
import static io.hanqiao.credit.Requests.registeredBank;
import static io.hanqiao.platform.testing.Calls.load;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An offer tells its bank's name, so it must not tell one that is being replaced. */
@QuarkusTest
class RenamingIT {

  private static final ServiceDatabase DATABASE = new ServiceDatabase("credit");

  private static final String NEW_NAME = "新名银行（演示）";

  @Test
  void anOfferPostedWhileItsBankIsRenamedTellsTheNewName() throws SQLException {
    String bank = registeredBank("bank", "旧名银行（演示）");

    String offer =
        OpenTransaction.whileRenaming(
            bank, NEW_NAME, () -> postedOffer("bank", minimalOffer(bank)));

    assertThat(DATABASE.lastTold(offer)).contains(NEW_NAME);
  }

  @Test
  void anOfferLoadedByTheBanksReferenceMeanwhileTellsTheNewName() throws SQLException {
    ObjectNode named = Requests.bank("旧名银行（演示）").put("reference", Requests.word());
    String bank = post("bank", Requests.BANKS, named.toString()).extract().path("id");
    ObjectNode row = minimalOffer(bank).put("bankReference", named.get("reference").asText());
    row.remove("bankId");

    String offer =
        OpenTransaction.whileRenaming(
            bank,
            NEW_NAME,
            () ->
                load("bank", OFFERS + "/bulk", row.toString())
                    .statusCode(200)
                    .extract()
                    .path("rows[0].id"));

    assertThat(DATABASE.lastTold(offer)).contains(NEW_NAME);
  }

  @Test
  void anOfferEditedWhileItsBankIsRenamedTellsTheNewName() throws SQLException {
    String bank = registeredBank("bank", "旧名银行（演示）");
    String offer = postedOffer("bank", minimalOffer(bank));

    OpenTransaction.whileRenaming(
        bank,
        NEW_NAME,
        () -> put("bank", OFFERS + "/" + offer, "\"1\"", minimalOffer(bank)).statusCode(200));

    assertThat(DATABASE.lastTold(offer)).contains(NEW_NAME);
  }
}
