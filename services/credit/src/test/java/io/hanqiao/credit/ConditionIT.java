package io.hanqiao.credit;

import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConditionIT {

  private static final String FIELDS = "/v1/condition-fields";
  private static final String CHECKS = "/v1/condition-checks";

  @Test
  void aBankReadsWhatItMayAskAboutAndHow() {
    get("bank", FIELDS)
        .statusCode(200)
        .body("items.name", hasItems("need.amount", "firm.annualRevenue", "today"))
        .body("items.find { it.name == 'firm.annualRevenue' }.type", equalTo("AMOUNT"))
        .body("items.find { it.name == 'firm.annualRevenue' }.unit", equalTo("YUAN"))
        .body("items.find { it.name == 'firm.annualRevenue' }.label.zh", equalTo("年营业收入"))
        .body(
            "items.find { it.name == 'firm.annualRevenue' }.operators.operator",
            contains("AT_LEAST", "AT_MOST", "ABOVE", "BELOW"))
        .body(
            "items.find { it.name == 'firm.taxGrade' }.allowedValues.code",
            contains("A", "B", "M", "C", "D"))
        .body("items.find { it.name == 'firm.taxGrade' }.unit", nullValue())
        .body("items.find { it.name == 'firm.taxGrade' }.disclosure", equalTo("T2"));
  }

  @Test
  void anExpressionIsAnsweredWithItsRowsAndRowsWithTheirExpression() {
    String expression =
        "firm.annualRevenue >= 5000000 && (firm.exporter || firm.taxGrade in [\"A\", \"B\"])";
    ValidatableResponse checked =
        check("{\"expression\": \"" + expression.replace("\"", "\\\"") + "\"}")
            .statusCode(200)
            .body("valid", equalTo(true), "findings", empty())
            .body("rows.join", equalTo("ALL"), "rows.items[0].field", equalTo("firm.annualRevenue"))
            .body("rows.items[0].values", contains("5000000"))
            .body("rows.items[1].join", equalTo("ANY"))
            .body("rows.items[1].rows.operator", contains("IS_TRUE", "ONE_OF"))
            .body("asks.zh", equalTo("年营业收入不低于500万元，且（出口企业：是，或纳税信用级别为下列之一：A级、B级）"))
            .body("fields", contains("firm.annualRevenue", "firm.exporter", "firm.taxGrade"));

    String rows = new ObjectMapper().valueToTree(checked.extract().path("rows")).toString();
    check("{\"rows\": " + rows + "}")
        .statusCode(200)
        .body("valid", equalTo(true), "expression", equalTo(expression));
  }

  @Test
  void anExpressionThatIsMoreThanRowsIsValidWithoutThem() {
    check("{\"expression\": \"need.amount * 100 <= firm.annualRevenue * 30\"}")
        .statusCode(200)
        .body("valid", equalTo(true), "rows", nullValue(), "asks", nullValue());
  }

  @Test
  void aValueLeftOutOfARowIsAFindingThatNamesIt() {
    check(rows("firm.annualRevenue", "AT_LEAST", "[null]"))
        .statusCode(200)
        .body("valid", equalTo(false), "findings.field", contains("rows.items[0].values[0]"))
        .body("findings[0].message.zh", equalTo("没有填写。"));
    check(rows("need.termMonths", "ONE_OF", "[\"12\", null]"))
        .body("findings.field", contains("rows.items[0].values[1]"));
  }

  @Test
  void rowsThatContradictEachOtherAreAFinding() {
    check(
            """
            {"rows": {"join": "ALL", "items": [
              {"field": "need.termMonths", "operator": "ONE_OF", "values": ["12", "36"]},
              {"field": "need.termMonths", "operator": "EQUAL", "values": ["24"]}]}}
            """)
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("findings[0].message.zh", containsString("没有企业能满足"));
  }

  private static String rows(String field, String operator, String values) {
    return """
        {"rows": {"join": "ALL", "items": [
          {"field": "%s", "operator": "%s", "values": %s}]}}
        """
        .formatted(field, operator, values);
  }

  @Test
  void whatIsWrongWithAnExpressionIsSaidWithItsPlace() {
    check("{\"expression\": \"firm.annualRevenu >= 5\\n && firm.taxGrade == 'E'\"}")
        .statusCode(200)
        .body("valid", equalTo(false), "expression", nullValue(), "fields", empty())
        .body("findings.field", contains("expression", "expression"))
        .body("findings.line", contains(1, 2), "findings.column", contains(1, 5))
        .body("findings[0].excerpt", equalTo("firm.annualRevenu"))
        .body("findings[0].remedy.zh", containsString("firm.annualRevenue（年营业收入）"))
        .body("findings[1].message.en", containsString("There is no code “E”."));
  }

  @Test
  void whatIsWrongWithARowIsSaidOfThatRow() {
    check(
            """
            {"rows": {"join": "ALL", "items": [
              {"field": "firm.exporter", "operator": "IS_TRUE"},
              {"field": "firm.size", "operator": "AT_LEAST", "values": ["SMALL"]},
              {"join": "ANY", "rows": [
                {"field": "firm.taxGrade", "operator": "EQUAL", "values": ["E"]},
                {"field": "firm.taxgrade", "operator": "LIKE", "values": ["A"]}]},
              {"field": "firm.exporter", "join": "ALL"}]}}
            """)
        .statusCode(200)
        .body("valid", equalTo(false))
        .body(
            "findings.field",
            contains(
                "rows.items[1].operator",
                "rows.items[2].rows[0].values",
                "rows.items[2].rows[1].field",
                "rows.items[2].rows[1].operator",
                "rows.items[3]"))
        .body("findings[0].remedy.zh", containsString("firm.size == "))
        .body("findings[2].remedy.en", containsString("firm.taxGrade"));
    check(
            """
            {"rows": {"join": "ALL", "items": [
              {"field": "firm.ageMonths", "operator": "AT_LEAST", "values": ["36"]},
              {"field": "firm.ageMonths", "operator": "BELOW", "values": ["24"]}]}}
            """)
        .statusCode(200)
        .body("findings.field", contains("rows"))
        .body("findings[0].message.zh", containsString("没有企业能满足"));
    check("{\"rows\": {\"items\": []}}")
        .body("findings.field", contains("rows.join", "rows.items"));
  }

  @Test
  void aCheckOfNothingOrOfTwoThingsIsRefused() {
    check("{}").statusCode(422).body("errors.field", contains("expression"));
    check("{\"expression\": \"firm.exporter\", \"rows\": {\"join\": \"ALL\"}}").statusCode(422);
    as("bank").contentType("application/json").post(CHECKS).then().statusCode(400);
  }

  @Test
  void onlyThoseWhoLendAskAndTheBureau() {
    for (String user : List.of("bank", "lessor", "operator")) {
      get(user, FIELDS).statusCode(200);
    }
    for (String user : List.of("enterprise", "fund", "guarantor", "auditor")) {
      get(user, FIELDS).statusCode(403);
      as(user)
          .contentType("application/json")
          .body("{\"expression\": \"firm.exporter\"}")
          .post(CHECKS)
          .then()
          .statusCode(403);
    }
  }

  private static ValidatableResponse check(String json) {
    return as("bank").contentType("application/json").body(json).post(CHECKS).then();
  }
}
