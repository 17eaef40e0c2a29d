package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.IpOwnership;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.TechnologyContractType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the rows of challenges. */
final class ChallengeRows {
  private static final Set<ChallengeKind> CO_FUNDED =
      Set.of(ChallengeKind.CHAIN_GAP, ChallengeKind.OPEN_COMPETITION);
  private static final int REQUIREMENTS = 2;

  private final Market market;
  private final Settings settings;
  private final Topics topics;

  ChallengeRows(Market market, Topics topics) {
    this.market = market;
    this.settings = market.settings();
    this.topics = topics;
  }

  /** The rows, in their order. */
  Stream<Row> rows(List<Challenge> challenges) {
    return challenges.stream().map(this::row);
  }

  private Row row(Challenge challenge) {
    Draw draw = market.draw("challenge-row/" + challenge.number());
    Sponsor sponsor = challenge.sponsor();
    Row row =
        Row.of(challenge.reference(), sponsor.ownerOrg()).put("kind", challenge.form().kind());
    putText(row, draw, challenge);
    row.put("sectors", List.of(market.sector(sponsor.sector()).code()))
        .put("ipc", challenge.topic().ipc())
        .put("sponsorName", sponsor.name())
        .put("sponsorKind", sponsor.kind())
        .put("sponsorEnterpriseId", sponsor.enterprise())
        .put("divisionCode", sponsor.divisionCode())
        .put("selectionMode", challenge.form().selection())
        .put("visibility", challenge.visibility())
        .putStated("invitedOrgs", challenge.invited())
        .put("solverKinds", challenge.form().solverKinds());
    putTerms(row, draw, challenge);
    putTimes(row, draw, challenge);
    return row.synthetic();
  }

  /** A vague one wants a whole product and names no indicator, for the diagnosis to find fault. */
  private void putText(Row row, Draw draw, Challenge challenge) {
    Topic topic = challenge.topic();
    String sector = market.sector(challenge.sponsor().sector()).code().text().zh();
    if (challenge.vague()) {
      row.put("title", sector + "整机产品研发" + FirmNames.BADGE)
          .put("background", "希望研制一款国内领先的新产品，性能优于同类产品。");
      return;
    }
    List<String> requirements =
        Stream.generate(() -> topics.phrase(draw, "requirement"))
            .distinct()
            .limit(REQUIREMENTS)
            .toList();
    row.put("title", topic.title() + FirmNames.BADGE)
        .put("background", topic.problem() + "；" + topics.phrase(draw, "background") + "。")
        .put("requirements", requirements)
        .put("indicators", topic.indicators());
  }

  private void putTerms(Row row, Draw draw, Challenge challenge) {
    ChallengeForm form = challenge.form();
    int subsidy = draw.oneOf(settings.weights("challengeSubsidyPercent", Integer::valueOf));
    row.put("maturityIn", maturity(form.trlIn()))
        .put("maturityOut", maturity(form.trlOut()))
        .put("trlIn", form.trlIn())
        .put("trlOut", form.trlOut())
        .putWan("budget", challenge.budgetWan())
        .put("months", challenge.months())
        .put("winners", draw.between(1, form.winnersMax()))
        .put(
            "contractType",
            draw.oneOf(settings.weights("challengeContracts", TechnologyContractType::valueOf)))
        .put("ipOwnership", draw.oneOf(settings.weights("challengeIp", IpOwnership::valueOf)))
        .put("paymentSchedule", draw.anyOf(settings.list("challengePayments")))
        .put("postSubsidyPercent", CO_FUNDED.contains(form.kind()) ? (Integer) subsidy : null);
  }

  private void putTimes(Row row, Draw draw, Challenge challenge) {
    LocalDate today = settings.asOf();
    if (challenge.live()) {
      row.put("deadline", today.plusDays(draw.between(120, 360)).toString());
      return;
    }
    LocalDate closed = today.minusDays(draw.between(30, 900));
    row.put("deadline", closed.minusDays(draw.between(1, 40)).toString())
        .put("status", "CLOSED")
        .put("closedReason", challenge.outcome())
        .put("closedOn", closed.toString());
  }

  /** The four words firms know, by technology readiness (GB/T 22900: nine levels). */
  private static @Nullable Maturity maturity(int trl) {
    return trl <= 3
        ? Maturity.LAB
        : trl <= 5 ? Maturity.BENCH : trl <= 7 ? Maturity.PILOT : Maturity.PRODUCTION;
  }
}
