package io.hanqiao.local.demo;

import static io.hanqiao.local.demo.BulkRules.AMOUNT;
import static io.hanqiao.local.demo.BulkRules.COUNT;
import static io.hanqiao.local.demo.BulkRules.DATE;
import static io.hanqiao.local.demo.BulkRules.DISTRICT;
import static io.hanqiao.local.demo.BulkRules.DIVISION;
import static io.hanqiao.local.demo.BulkRules.FLAG;
import static io.hanqiao.local.demo.BulkRules.ID;
import static io.hanqiao.local.demo.BulkRules.IPC;
import static io.hanqiao.local.demo.BulkRules.ORG;
import static io.hanqiao.local.demo.BulkRules.POSITIVE;
import static io.hanqiao.local.demo.BulkRules.TEXT;
import static io.hanqiao.local.demo.BulkRules.listOf;
import static io.hanqiao.local.demo.BulkRules.matches;
import static io.hanqiao.local.demo.BulkRules.oneOf;
import static io.hanqiao.local.demo.BulkRules.someOf;
import static io.hanqiao.local.demo.BulkRules.whole;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.AchievementKind;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Comparator;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.IpOwnership;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Programme;
import io.hanqiao.vocabulary.SelectionMode;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.SponsorKind;
import io.hanqiao.vocabulary.TechnologyContractType;
import io.hanqiao.vocabulary.TitleClass;
import io.hanqiao.vocabulary.Visibility;
import java.util.function.Predicate;

/** The rules of the routes; here those of challenges and talent. */
final class RouteRules {
  static final Predicate<JsonNode> INDICATORS =
      someOf(
          v ->
              TEXT.test(v.path("name"))
                  && TEXT.test(v.path("target"))
                  && (!v.has("comparator") || oneOf(Comparator.class).test(v.path("comparator"))));
  static final Predicate<JsonNode> SECTORS = someOf(oneOf(io.hanqiao.vocabulary.Sector.class));

  private RouteRules() {}

  /** The rules of a route. */
  static BulkRules of(Route route) {
    return switch (route) {
      case ENTERPRISES -> MoneyRules.enterprise();
      case FINANCING_NEEDS -> MoneyRules.need();
      case DIRECT_FINANCING_NEEDS -> MoneyRules.directNeed();
      case SUPPLIER_EDGES -> MoneyRules.edge();
      case BANKS -> MoneyRules.bank();
      case CREDIT_OFFERS -> MoneyRules.offer();
      case GUARANTORS -> MoneyRules.guarantor();
      case CREDIT_LINES -> MoneyRules.line();
      case FUND_MANAGERS -> MoneyRules.manager();
      case FUNDS -> MoneyRules.fund();
      case MANDATES -> MoneyRules.mandate();
      case EXPERT_REQUESTS -> request();
      case CAPABILITIES -> capability();
      case INSTITUTIONS -> institution();
      case TEAMS -> team();
      case ACHIEVEMENTS -> achievement();
      case EXPERTS -> expert();
      case SECONDMENTS -> secondment();
      case CHALLENGES -> challenge();
      case PROPOSALS -> proposal();
    };
  }

  private static BulkRules request() {
    return subject("enterpriseReference problem sectors")
        .with("enterpriseReference", TEXT)
        .with("problem", matches("(?s).{10,2000}"))
        .with("indicators", INDICATORS)
        .with("daysPerMonth", whole(1, 22))
        .with("termMonths", POSITIVE)
        .with("minTitle", oneOf(TitleClass.class))
        .with("maxDistanceKm", POSITIVE)
        .with("batch", POSITIVE);
  }

  private static BulkRules institution() {
    return new BulkRules("name kind")
        .with("kind", oneOf(InstitutionKind.class))
        .with("divisionCode", DIVISION)
        .with("managementDistrict", DISTRICT);
  }

  private static BulkRules team() {
    return solver("institutionReference");
  }

  private static BulkRules capability() {
    return solver("enterpriseReference");
  }

  private static BulkRules solver(String owner) {
    return subject(owner + " title text")
        .with(owner, TEXT)
        .with("title", matches(".{4,200}"))
        .with("text", matches("(?s).{10,4000}"))
        .with("maturityFrom", oneOf(Maturity.class))
        .with("maturityTo", oneOf(Maturity.class))
        .with("minBudget", AMOUNT)
        .with("availableMonths", POSITIVE);
  }

  private static BulkRules achievement() {
    return subject("institutionReference title summary kind")
        .with("institutionReference", TEXT)
        .with("title", TEXT)
        .with("summary", TEXT)
        .with("kind", oneOf(AchievementKind.class))
        .with("field", TEXT)
        .with("legalStatus", TEXT)
        .with("maturity", oneOf(Maturity.class))
        .with("trl", whole(1, 9))
        .with("cooperationModes", TEXT);
  }

  private static BulkRules expert() {
    return subject("institutionReference label sectors text")
        .with("institutionReference", TEXT)
        .with("label", matches("专家 E-\\d{4,5}"))
        .with("ageBand", oneOf(AgeBand.class))
        .with("title", oneOf(TitleClass.class))
        .with("text", matches("(?s).{10,2000}"))
        .with("daysPerMonth", whole(1, 22))
        .with("inventionPatents", COUNT)
        .with("hasResults", FLAG)
        .with("cleanRecord", FLAG)
        .with("serving", FLAG)
        .with("homeConsent", FLAG)
        .with("divisionCode", DIVISION)
        .with("managementDistrict", DISTRICT);
  }

  private static BulkRules secondment() {
    return new BulkRules("programme expertReference hostEnterpriseId hostOrg status")
        .with("programme", oneOf(Programme.class))
        .with("batch", POSITIVE)
        .with("expertReference", TEXT)
        .with("hostEnterpriseId", ID)
        .with("hostOrg", ORG)
        .with("startsOn", DATE)
        .with("endsOn", DATE)
        .with("status", matches("ON_POST|COMPLETED|NOT_ARRIVED"))
        .with("assessment", matches("EXCELLENT|QUALIFIED|UNQUALIFIED"))
        .with(
            "results",
            someOf(
                v ->
                    POSITIVE.test(v.path("count"))
                        && matches("PROBLEM_SOLVED|CONVERSION|PERSON_INTRODUCED")
                            .test(v.path("kind"))));
  }

  private static BulkRules challenge() {
    return subject("kind title selectionMode visibility")
        .with("kind", oneOf(io.hanqiao.vocabulary.ChallengeKind.class))
        .with("title", matches(".{4,200}"))
        .with("background", TEXT)
        .with("requirements", someOf(TEXT))
        .with("indicators", INDICATORS)
        .with("sponsorName", TEXT)
        .with("sponsorKind", oneOf(SponsorKind.class))
        .with("sponsorEnterpriseId", ID)
        .with("divisionCode", DIVISION)
        .with("selectionMode", oneOf(SelectionMode.class))
        .with("visibility", oneOf(Visibility.class))
        .with("invitedOrgs", someOf(ORG))
        .with("solverKinds", someOf(oneOf(SolverKind.class)))
        .with("maturityIn", oneOf(Maturity.class))
        .with("maturityOut", oneOf(Maturity.class))
        .with("trlIn", whole(1, 9))
        .with("trlOut", whole(1, 9))
        .with("budget", AMOUNT)
        .with("budgetNote", TEXT)
        .with("months", POSITIVE)
        .with("winners", whole(1, 3))
        .with("deadline", DATE)
        .with("contractType", oneOf(TechnologyContractType.class))
        .with("ipOwnership", oneOf(IpOwnership.class))
        .with("paymentSchedule", matches("\\d+(:\\d+)+"))
        .with("postSubsidyPercent", whole(0, 100))
        .with("conflictOrgs", listOf(ORG))
        .with("inForce", FLAG)
        .with("status", matches("OPEN|CLOSED"))
        .with(
            "closedReason",
            matches("AWARDED|NO_PROPOSAL|NO_SUITABLE_PROPOSAL|WITHDRAWN|EXPIRED|MISTAKE"))
        .with("closedOn", DATE);
  }

  private static BulkRules proposal() {
    return new BulkRules("challengeId solverKind summary")
        .with("challengeId", ID)
        .with("solverKind", oneOf(SolverKind.class))
        .with("teamId", ID)
        .with("enterpriseId", ID)
        .with("capabilityId", ID)
        .with("summary", TEXT)
        .with("price", AMOUNT)
        .with("months", POSITIVE);
  }

  private static BulkRules subject(String required) {
    return new BulkRules(required).with("sectors", SECTORS).with("ipc", IPC);
  }
}
