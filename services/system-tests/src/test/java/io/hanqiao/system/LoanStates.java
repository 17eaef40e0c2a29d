package io.hanqiao.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Loans of the demo firm at the demo bank in every state from which something can still become of
 * them, made through the API; days that must have passed are put back in the database.
 */
final class LoanStates {

  private static final String OFFERS = "/v1/credit-offers";
  private static final String APPLICATIONS = "/v1/loan-applications";
  private static final String GRANTS = "/v1/credit-grants";
  private static final String GUARANTEES = "/v1/guarantees";
  private static final String POOLS = "/v1/risk-pools";
  private static final String OFFER =
      """
      {"bankId": "%s", "name": "%s", "inForce": true, "purposes": ["WORKING_CAPITAL"],
       "amountMin": "1000000.00", "amountMax": "9000000.00", "termMaxMonths": 60,
       "rate": {"kind": "LPR_SPREAD", "minBp": -90, "maxBp": -80}, "serviceDivisions": ["42"],
       "securityTypes": ["UNSECURED", "GUARANTEE"], "synthetic": true}
      """;
  private static final String NEED =
      """
      {"enterpriseId": "%s", "purpose": "WORKING_CAPITAL", "amount": "5000000.00",
       "termMonths": 12, "securityTypes": ["UNSECURED"]}
      """;
  private static final String APPLICATION =
      """
      {"needId": "%s", "offerId": "%s", "purpose": "WORKING_CAPITAL", "amount": "4000000.00",
       "termMonths": 12}
      """;
  private static final String GRANT =
      """
      {"applicationId": "%s", "limit": "4000000.00", "revolving": false, "termMonths": 12,
       "expiresOn": "%s", "ratePercent": "3.85", "feePercent": "0.50", "subsidyPercent": "0"%s}
      """;
  private static final String POOL =
      """
      {"name": "%s", "fund": "10000000.00", "warnPercent": "5", "suspendPercent": "8",
       "document": "演示办法", "clause": "第一条", "offerIds": ["%s"], "synthetic": true}
      """;

  private final RunningSystem system;
  private final Api api;
  private final JsonNode bank;
  private final JsonNode guarantor;
  private final String firm;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final ObjectNode ids = new ObjectMapper().createObjectNode();

  LoanStates(RunningSystem system, JsonNode bank, JsonNode guarantor, String firm) {
    this.system = system;
    this.api = new Api(system);
    this.bank = bank;
    this.guarantor = guarantor;
    this.firm = firm;
  }

  /** Makes them all; their ids by what is to become of each. */
  ObjectNode made() throws Exception {
    String plain = offer("系统测试流贷");
    String guaranteed = offer("系统测试担保流贷");
    String pooled = offer("系统测试池内流贷");
    ids.put("idle", applied(plain));
    ids.put("expired", granted(reviewed(plain), ""));
    String late = contracted(guaranteed(guaranteed, "lateGuarantee"));
    ids.put("late", late).put("pool", pool("系统测试补偿池", guaranteed));
    String old = contracted(granted(reviewed(plain), ""));
    ids.put("old", old).put("oldDraw", lent(old));
    ids.put("new", contracted(granted(reviewed(plain), "")));
    String free = guaranteed(guaranteed, "freeGuarantee");
    assertThat(free).isNotEmpty();
    String bad = contracted(granted(reviewed(pooled), ""));
    String badDraw = lent(bad);
    letTimePass(lent(late), badDraw);
    suspended(pool("系统测试暂停池", pooled), bad, badDraw);
    return ids;
  }

  /** An old application, a grant nobody signed, and loans that have matured. */
  private void letTimePass(String lateDraw, String badDraw) throws Exception {
    system.inDatabase(
        "credit",
        "UPDATE loan_application SET created_at = created_at - interval '91 days' WHERE id = '%s'"
            .formatted(ids.path("idle").asText()),
        "UPDATE credit_grant SET expires_on = '2026-01-01' WHERE id = '%s'"
            .formatted(ids.path("expired").asText()),
        "UPDATE drawdown SET matures_on = '2026-01-01', first_matures_on = '2026-01-01'"
            + " WHERE id IN ('%s', '%s')".formatted(lateDraw, badDraw));
  }

  /** A pool that paid 8 percent; more was lent since under an older grant. */
  private void suspended(String pool, String grant, String draw) throws Exception {
    done("bank", GRANTS + "/" + grant + "/drawdowns/" + draw + "/mark-overdue", "");
    String payout = "{\"grantId\": \"%s\", \"amount\": \"80000.00\"}".formatted(grant);
    done("operator", POOLS + "/" + pool + "/propose-payout", payout);
    done("operator-checker", POOLS + "/" + pool + "/confirm-payout", amount("80000.00"));
    assertThat(lent(grant)).isNotEmpty();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                api.get("operator", "credit", POOLS + "/" + pool)
                    .body()
                    .path("outstanding")
                    .asText(),
            "2000000.00"::equals);
    ids.put("suspended", pool);
  }

  private String offer(String name) throws Exception {
    return posted("bank", "credit", OFFERS, OFFER.formatted(bank.path("id").asText(), name));
  }

  private String pool(String name, String offer) throws Exception {
    return posted("operator", "credit", POOLS, POOL.formatted(name, offer));
  }

  /** Of a need of its own: the bank's service hears of it within a second. */
  private String applied(String offer) throws Exception {
    String need = posted("enterprise", "enterprise", "/v1/financing-needs", NEED.formatted(firm));
    String form = APPLICATION.formatted(need, offer);
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> api.post("enterprise", "credit", APPLICATIONS, form),
            answer -> answer.status() == 201)
        .body()
        .path("id")
        .asText();
  }

  private String reviewed(String offer) throws Exception {
    String application = applied(offer);
    for (String step : new String[] {"accept", "start-due-diligence", "submit-for-review"}) {
      done("bank", APPLICATIONS + "/" + application + "/" + step, "");
    }
    return application;
  }

  private String granted(String application, String more) throws Exception {
    String form = GRANT.formatted(application, today.plusMonths(6), more);
    String grant = posted("bank", "credit", GRANTS, form);
    done("bank-checker", GRANTS + "/" + grant + "/confirm", "");
    return grant;
  }

  private String contracted(String grant) throws Exception {
    String number = "\"contractNumber\": \"SYS-%s\"".formatted(UUID.randomUUID());
    String signed = "{%s, \"signedOn\": \"%s\"}".formatted(number, today);
    done("bank", GRANTS + "/" + grant + "/propose-contract", signed);
    done("bank-checker", GRANTS + "/" + grant + "/confirm-contract", "{" + number + "}");
    return grant;
  }

  /** 1,000,000.00 drawn and paid out; the draw. */
  private String lent(String grant) throws Exception {
    String drawdowns = GRANTS + "/" + grant + "/drawdowns";
    String asked = "{\"amount\": \"1000000.00\", \"payment\": \"ENTRUSTED\"}";
    JsonNode draws = done("enterprise", drawdowns, asked).path("drawdowns");
    String draw = draws.path(draws.size() - 1).path("drawdownId").asText();
    done("bank", drawdowns + "/" + draw + "/propose-disbursement", amount("1000000.00"));
    done("bank-checker", drawdowns + "/" + draw + "/confirm-disbursement", amount("1000000.00"));
    return draw;
  }

  /** A grant whose letter of guarantee is in force. */
  private String guaranteed(String offer, String name) throws Exception {
    String application = reviewed(offer);
    String by = guarantor.path("id").asText();
    String asked =
        """
        {"applicationId": "%s", "guarantorId": "%s", "amount": "4000000.00"}
        """
            .formatted(application, by);
    String guarantee = posted("enterprise", "credit", GUARANTEES, asked);
    String intent =
        "{\"amount\": \"4000000.00\", \"validUntil\": \"%s\"}".formatted(today.plusMonths(6));
    done("guarantor", GUARANTEES + "/" + guarantee + "/intend", intent);
    String grant =
        granted(
            application,
            ", \"guarantorId\": \"%s\", \"conditionsPrecedent\": [\"GUARANTEE_LETTER_ISSUED\"]"
                .formatted(by));
    String number = "\"letterNumber\": \"SYS-%s\"".formatted(UUID.randomUUID());
    String plan = guarantor.path("riskSharePlans").path(0).path("name").asText();
    String letter = "{%s, \"plan\": \"%s\"}".formatted(number, plan);
    done("guarantor", GUARANTEES + "/" + guarantee + "/propose-letter", letter);
    done("guarantor-checker", GUARANTEES + "/" + guarantee + "/confirm-letter", "{" + number + "}");
    ids.put(name, guarantee);
    return grant;
  }

  private static String amount(String yuan) {
    return "{\"amount\": \"%s\"}".formatted(yuan);
  }

  private JsonNode done(String user, String path, String json) throws Exception {
    Api.Answered answered = api.post(user, "credit", path, json);
    assertThat(answered.status()).as(path + " " + answered.body()).isEqualTo(200);
    return answered.body();
  }

  private String posted(String user, String service, String path, String json) throws Exception {
    Api.Answered answered = api.post(user, service, path, json);
    assertThat(answered.status()).as(path + " " + answered.body()).isEqualTo(201);
    return answered.body().path("id").asText();
  }
}
