package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.SolverKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the proposals of teams to live challenges: at most one of an institution to each. */
final class Proposals {
  private final Market market;
  private final Settings settings;
  private final Topics topics;
  private final List<Team> teams;

  Proposals(Market market, Topics topics, List<Team> teams) {
    this.market = market;
    this.settings = market.settings();
    this.topics = topics;
    this.teams = teams;
  }

  /** The rows, in the order of the challenges. */
  Stream<Row> rows(List<Challenge> live) {
    return live.stream().flatMap(this::proposals);
  }

  private Stream<Row> proposals(Challenge challenge) {
    Draw draw = market.draw("proposals/" + challenge.number());
    int wanted = draw.oneOf(settings.weights("challengeProposals", Integer::valueOf));
    List<Team> candidates =
        new ArrayList<>(teams.stream().filter(team -> mayPropose(challenge, team)).toList());
    draw.shuffle(candidates);
    // Those of the field come first; others only where these are too few.
    String sector = challenge.sponsor().sector();
    candidates.sort(Comparator.comparing(team -> !team.sector().equals(sector)));
    Set<String> heard = new HashSet<>();
    return candidates.stream()
        .filter(team -> heard.add(team.institution().ownerOrg()))
        .limit(wanted)
        .map(team -> row(draw, challenge, team));
  }

  private static boolean mayPropose(Challenge challenge, Team team) {
    return challenge.form().solverKinds().contains(SolverKind.TEAM)
        && (challenge.invited().isEmpty()
            || challenge.invited().contains(team.institution().ownerOrg()));
  }

  private Row row(Draw draw, Challenge challenge, Team team) {
    long price = Math.max(1, challenge.budgetWan() * draw.between(70, 100) / 100);
    String reference = "%s-%s".formatted(challenge.reference(), team.reference());
    return Row.of(reference, team.institution().ownerOrg())
        .put("challengeId", new IdOf(Route.CHALLENGES, challenge.reference()))
        .put("solverKind", SolverKind.TEAM)
        .put("teamId", new IdOf(Route.TEAMS, team.reference()))
        .put("summary", challenge.topic().method() + "；" + topics.phrase(draw, "proposal") + "。")
        .putWan("price", price)
        .put("months", Math.max(1, challenge.months() - draw.between(0, 2)))
        .synthetic();
  }
}
