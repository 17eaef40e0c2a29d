package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.SolverKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Draws the proposals of teams, and of firms where teams are not accepted, to live challenges: at
 * most one of an organisation to each.
 */
final class Proposals {
  private final Market market;
  private final Settings settings;
  private final Topics topics;
  private final List<Solver> teams;
  private final List<Solver> firms;

  /**
   * Who may propose.
   *
   * @param sector key
   * @param ids by what a proposal calls them
   */
  private record Solver(
      SolverKind kind, String ownerOrg, String sector, String reference, Map<String, IdOf> ids) {

    static Solver of(Team team) {
      return new Solver(
          SolverKind.TEAM,
          team.institution().ownerOrg(),
          team.sector(),
          team.reference(),
          Map.of("teamId", new IdOf(Route.TEAMS, team.reference())));
    }

    static Solver of(Capability capability) {
      Firm firm = capability.firm();
      return new Solver(
          SolverKind.SME,
          firm.ownerOrg(),
          firm.sector().key(),
          capability.reference(),
          new TreeMap<>(
              Map.of(
                  "enterpriseId", new IdOf(Route.ENTERPRISES, firm.reference()),
                  "capabilityId", new IdOf(Route.CAPABILITIES, capability.reference()))));
    }
  }

  Proposals(Market market, Topics topics, List<Team> teams, List<Capability> capabilities) {
    this.market = market;
    this.settings = market.settings();
    this.topics = topics;
    this.teams = teams.stream().map(Solver::of).toList();
    this.firms = capabilities.stream().map(Solver::of).toList();
  }

  /** The rows, in the order of the challenges. */
  Stream<Row> rows(List<Challenge> live) {
    return live.stream().flatMap(this::proposals);
  }

  private Stream<Row> proposals(Challenge challenge) {
    Draw draw = market.draw("proposals/" + challenge.number());
    int wanted = draw.oneOf(settings.weights("challengeProposals", Integer::valueOf));
    boolean ofTeams = challenge.form().solverKinds().contains(SolverKind.TEAM);
    List<Solver> candidates =
        new ArrayList<>(
            (ofTeams ? teams : firms)
                .stream().filter(solver -> mayPropose(challenge, solver)).toList());
    draw.shuffle(candidates);
    // Those of the field come first; others only where these are too few.
    String sector = challenge.sponsor().sector();
    candidates.sort(Comparator.comparing(solver -> !solver.sector().equals(sector)));
    Set<String> heard = new HashSet<>();
    return candidates.stream()
        .filter(solver -> heard.add(solver.ownerOrg()))
        .limit(wanted)
        .map(solver -> row(draw, challenge, solver));
  }

  private static boolean mayPropose(Challenge challenge, Solver solver) {
    return challenge.form().solverKinds().contains(solver.kind())
        && !challenge.sponsor().ownerOrg().equals(solver.ownerOrg())
        && (challenge.invited().isEmpty() || challenge.invited().contains(solver.ownerOrg()));
  }

  private Row row(Draw draw, Challenge challenge, Solver solver) {
    long price = Math.max(1, challenge.budgetWan() * draw.between(70, 100) / 100);
    String reference = "%s-%s".formatted(challenge.reference(), solver.reference());
    Row row =
        Row.of(reference, solver.ownerOrg())
            .put("challengeId", new IdOf(Route.CHALLENGES, challenge.reference()))
            .put("solverKind", solver.kind());
    solver.ids().forEach(row::put);
    return row.put(
            "summary", challenge.topic().method() + "；" + topics.phrase(draw, "proposal") + "。")
        .putWan("price", price)
        .put("months", Math.max(1, challenge.months() - draw.between(0, 2)))
        .synthetic();
  }
}
