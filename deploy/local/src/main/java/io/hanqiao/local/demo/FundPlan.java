package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ManagerKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The funds and their sizes: the commitments of all but the funds of funds sum to exactly what the
 * city reported, and so does the public money in them.
 */
record FundPlan(List<FundManager> managers, List<Fund> funds) {
  private static final int WAN_A_YI = 10_000;
  // Commitments are whole hundredths of 亿元.
  private static final int WAN_A_STEP = 100;

  static FundPlan of(Market market, OrgIds orgs) throws IOException {
    List<FundManager> managers = managers(market.table("fund-managers.csv"), orgs);
    List<FundCategory> categories = market.table("funds.csv").as(FundCategory::of);
    List<Integer> totals = totals(market.settings(), categories);
    List<Fund> funds = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      add(funds, market, categories.get(i), totals.get(i), managers);
    }
    return new FundPlan(managers, topUp(funds, market.settings()));
  }

  private static List<FundManager> managers(Table table, OrgIds orgs) {
    List<FundManager> managers = new ArrayList<>();
    for (Table.Line line : table.lines()) {
      for (int copy = 1; copy <= line.number("managers"); copy++) {
        int number = managers.size() + 1;
        managers.add(
            new FundManager(
                "DM%02d".formatted(number),
                orgs.ofFundManager(number),
                line.code("kind", ManagerKind.class),
                "%s%02d".formatted(line.text("name"), copy)));
      }
    }
    return List.copyOf(managers);
  }

  /** The commitment of each category, in steps. */
  private static List<Integer> totals(Settings settings, List<FundCategory> categories) {
    List<Integer> weights =
        categories.stream().map(c -> c.lookThrough() ? 0 : c.funds() * c.meanWan()).toList();
    int steps = settings.number("committedYi") * WAN_A_YI / WAN_A_STEP;
    List<Integer> shared = Quota.of(weights, steps).counts();
    return IntStream.range(0, categories.size())
        .map(i -> categories.get(i).lookThrough() ? own(categories.get(i)) : shared.get(i))
        .boxed()
        .toList();
  }

  private static int own(FundCategory category) {
    return category.funds() * (category.meanWan() / WAN_A_STEP);
  }

  private static void add(
      List<Fund> funds,
      Market market,
      FundCategory category,
      int steps,
      List<FundManager> managers) {
    Draw draw = market.draw("funds/" + category.key());
    List<FundManager> candidates =
        managers.stream().filter(m -> m.kind() == category.managerKind()).toList();
    List<Integer> weights =
        IntStream.range(0, category.funds()).map(i -> draw.between(60, 140)).boxed().toList();
    List<Integer> sizes = Quota.of(weights, steps).counts();
    for (int copy = 1; copy <= category.funds(); copy++) {
      long commitment = (long) sizes.get(copy - 1) * WAN_A_STEP;
      int turn = (int) funds.stream().filter(f -> candidates.contains(f.manager())).count();
      funds.add(
          new Fund(
              funds.size() + 1,
              category,
              copy,
              candidates.get(turn % candidates.size()),
              commitment,
              commitment * category.governmentPermille() / 1_000));
    }
  }

  /** Hands the public money that rounding left to funds below its usual ceiling of a fifth. */
  private static List<Fund> topUp(List<Fund> funds, Settings settings) {
    long given =
        funds.stream()
            .filter(f -> !f.category().lookThrough())
            .mapToLong(Fund::governmentWan)
            .sum();
    int left = Math.toIntExact((long) settings.number("governmentYi") * WAN_A_YI - given);
    List<Integer> weights =
        funds.stream()
            .map(f -> f.category().topsUpGovernment() ? (int) f.commitmentWan() : 0)
            .toList();
    List<Integer> extra = Quota.of(weights, left).counts();
    List<Fund> filled = new ArrayList<>();
    for (Fund f : funds) {
      long government = f.governmentWan() + extra.get(f.number() - 1);
      filled.add(
          new Fund(f.number(), f.category(), f.copy(), f.manager(), f.commitmentWan(), government));
    }
    return List.copyOf(filled);
  }
}
