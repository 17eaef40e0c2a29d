package io.hanqiao.matcher.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hanqiao.matcher.live.Markets;
import io.hanqiao.matcher.live.Rulebooks;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeRule;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.challenge.ChallengeChanges;
import io.hanqiao.matching.change.investment.InvestmentChanges;
import io.hanqiao.matching.change.lending.BeyondOffers;
import io.hanqiao.matching.change.lending.LendingChanges;
import io.hanqiao.matching.change.lending.LendingCount;
import io.hanqiao.matching.change.lending.UnknownLender;
import io.hanqiao.matching.change.secondment.SecondmentChanges;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.SecondmentRule;
import io.hanqiao.vocabulary.Text;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be changed in the four markets, with the table of costs this release carries. */
@Singleton
class ChangeKinds {

  private static final String TABLE = "io/hanqiao/matching/rulebooks/changes-2026-11-22.properties";

  private final ChangeTable table = read();
  private final Rulebooks rulebooks;
  private final Map<String, ChangeDomain<LendingDemand, LendingSupply>> lending =
      new ConcurrentHashMap<>();

  ChangeKinds(Markets markets) {
    this.rulebooks = markets.rulebooks();
  }

  ChangeKind<LendingDemand, LendingSupply> lending() {
    return new ChangeKind<>(
        market ->
            lending.computeIfAbsent(
                market.rulebookId(),
                id ->
                    LendingChanges.of(
                        table, rulebooks.lendingRulebook(id), rulebooks.conditions())),
        (market, supplies) ->
            new LendingCount(market, rulebooks.lendingRulebook(market.rulebookId()), supplies)::of,
        LendingChanges.ownValues(),
        (demand, offers, day) ->
            Stream.of(UnknownLender.of(demand, offers), BeyondOffers.of(demand, offers, day))
                .flatMap(List::stream)
                .toList(),
        null);
  }

  ChangeKind<InvestmentDemand, Mandate> investment() {
    return ChangeKind.pairwise(InvestmentChanges.of(table), InvestmentChanges.ownValues(), null);
  }

  ChangeKind<ChallengeDemand, Solver> challenge() {
    return ChangeKind.pairwise(
        ChallengeChanges.of(table),
        ChallengeChanges.ownValues(),
        new TextNotices<>(
            ChallengeDemand::text,
            Solver::text,
            ChallengeRule.TEXT_SUITS,
            new Text(
                "暂无合适团队：没有哪个团队、成果或企业的文字与这一难题足够契合。难题继续挂榜，有合适者出现时即时告知。",
                "No suitable team yet: no text of a team, an achievement or a firm suits this problem"
                    + " well enough. The challenge stays on watch; the list tells when one"
                    + " appears.")));
  }

  ChangeKind<SecondmentDemand, Expert> secondment() {
    return ChangeKind.pairwise(
        SecondmentChanges.of(table),
        List.of(),
        new TextNotices<>(
            SecondmentDemand::problem,
            Expert::text,
            SecondmentRule.TEXT_SUITS,
            new Text(
                "暂无合适专家：没有哪位专家的研究与这一难题足够契合。需求继续保留，有合适者出现时即时告知。",
                "No suitable expert yet: no expert's research suits this problem well enough. The"
                    + " request stays on watch; the list tells when one appears.")));
  }

  private static ChangeTable read() {
    try (@Nullable InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("No table of changes at " + TABLE);
      }
      return ChangeTable.read(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + TABLE, e);
    }
  }
}
