package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The live challenges and those of the past: kinds, visibility and outcomes are exact shares. */
final class ChallengePlan {
  private static final int MOST_INVITED = 4;

  private final Market market;
  private final Settings settings;
  private final Topics topics;
  private final Sponsors sponsors;
  private final List<String> institutions;
  private final List<String> firms;
  private final List<ChallengeForm> forms;

  /**
   * The plan.
   *
   * @param institutions organisations that may be invited
   * @param firms organisations invited in their place where teams are not accepted
   */
  ChallengePlan(
      Market market,
      Topics topics,
      Sponsors sponsors,
      List<String> institutions,
      List<String> firms)
      throws IOException {
    this.market = market;
    this.settings = market.settings();
    this.topics = topics;
    this.sponsors = sponsors;
    this.institutions = institutions;
    this.firms = firms;
    this.forms = market.table("challenge-kinds.csv").as(ChallengeForm::of);
  }

  /** The live ones; the first is the first firm's, commissioned and seen by all. */
  List<Challenge> live(Firm first, int count) {
    Draw draw = market.draw("challenge-plan/live");
    List<ChallengeForm> kinds = kinds(draw, count);
    List<Visibility> visible = visibility(draw, count);
    front(kinds, kinds.stream().filter(f -> f.kind() == ChallengeKind.COMMISSIONED).toList());
    front(visible, List.of(Visibility.PUBLIC));
    int vague = settings.number("challengeBadPercent") * count / 100;
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Draw own = market.draw("challenge/" + (i + 1));
              Sponsor drawn = sponsors.any(own, kinds.get(i));
              Sponsor sponsor = i == 0 ? Sponsors.firm(first) : drawn;
              boolean bad = i >= count - vague;
              return challenge(i + 1, own, kinds.get(i), sponsor, visible.get(i), bad, "");
            })
        .toList();
  }

  /**
   * Those of the past.
   *
   * @param before numbers taken by the live ones
   */
  List<Challenge> closed(int before, int count) {
    Draw draw = market.draw("challenge-plan/closed");
    List<ChallengeForm> kinds = kinds(draw, count);
    List<Visibility> visible = visibility(draw, count);
    List<String> reasons =
        Weighted.share(settings.weights("challengeClosedReasons", r -> r), count);
    draw.shuffle(reasons);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Draw own = market.draw("challenge/closed/" + (i + 1));
              Sponsor sponsor = sponsors.any(own, kinds.get(i));
              return challenge(
                  before + i + 1,
                  own,
                  kinds.get(i),
                  sponsor,
                  visible.get(i),
                  false,
                  reasons.get(i));
            })
        .toList();
  }

  private Challenge challenge(
      int number,
      Draw draw,
      ChallengeForm form,
      Sponsor sponsor,
      Visibility visibility,
      boolean vague,
      String outcome) {
    List<String> drawn =
        new ArrayList<>(form.solverKinds().contains(SolverKind.TEAM) ? institutions : firms);
    draw.shuffle(drawn);
    List<String> invited =
        visibility == Visibility.POINT_TO_POINT
            ? drawn.stream().limit(draw.between(2, MOST_INVITED)).toList()
            : List.of();
    return new Challenge(
        number,
        form,
        sponsor,
        topics.any(draw, sponsor.sector()),
        visibility,
        invited,
        form.budgetWan(draw),
        draw.between(form.monthsMin(), form.monthsMax()),
        outcome.isEmpty(),
        vague,
        outcome);
  }

  private List<ChallengeForm> kinds(Draw draw, int count) {
    List<ChallengeForm> kinds =
        Weighted.share(
            forms.stream().map(f -> new Weighted<>(f, f.sharePercent())).toList(), count);
    draw.shuffle(kinds);
    return kinds;
  }

  private List<Visibility> visibility(Draw draw, int count) {
    List<Visibility> visible =
        Weighted.share(settings.weights("challengeVisibility", Visibility::valueOf), count);
    draw.shuffle(visible);
    return visible;
  }

  private static <T> void front(List<T> values, List<T> wanted) {
    int found = wanted.isEmpty() ? 0 : values.indexOf(wanted.get(0));
    Collections.swap(values, 0, Math.max(0, found));
  }
}
