package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matcher.book.Touched;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PairwiseListsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final Rulebooks RULEBOOKS = new Rulebooks();
  private static final int HISTORIES = 20;
  private static final int STEPS = 60;

  @Test
  void whatWasKeptUpStepByStepEqualsWhatIsWorkedOutAnew() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      InvestmentHistory history = new InvestmentHistory(new Random(seed));
      LiveMarket live = market(history);
      for (int step = 0; step < STEPS; step++) {
        live.refresh(history.next(1 + step % 7));
      }
      assertThat(lists(live, history)).as("seed %s", seed).isEqualTo(anew(history));
    }
  }

  @Test
  void everyListThatChangedIsNamed() {
    InvestmentHistory history = new InvestmentHistory(new Random(7));
    LiveMarket live = market(history);
    Set<PairingList> before = new HashSet<>();
    for (int step = 0; step < STEPS; step++) {
      Touched touched = live.refresh(history.next(1));
      Set<UUID> named = new HashSet<>(touched.demands());
      named.addAll(touched.supplies());
      Set<PairingList> now = new HashSet<>(lists(live, history));
      Set<PairingList> changed = new HashSet<>(now);
      changed.removeAll(before);
      assertThat(named).containsAll(changed.stream().map(PairingList::listId).toList());
      before = now;
    }
  }

  @Test
  void aHistoryFillsListsBeyondWhatTheyHold() {
    InvestmentHistory history = new InvestmentHistory(new Random(3));
    LiveMarket live = market(history);
    live.refresh(history.next(400));
    assertThat(lists(live, history))
        .anyMatch(list -> list.side() == Side.DEMAND && list.eligible() > LiveMarket.MOST_SUPPLIES);
  }

  private static LiveMarket market(InvestmentHistory history) {
    return new PairwiseLists<>(
        Rulebooks.INVESTMENT, history.book, RULEBOOKS.investment().on(DAY), DAY);
  }

  private static List<PairingList> anew(InvestmentHistory history) {
    LiveMarket fresh = market(history);
    fresh.refresh(new Touched(history.book.demandIds(), history.book.supplyIds()));
    return lists(fresh, history);
  }

  private static List<PairingList> lists(LiveMarket market, InvestmentHistory history) {
    Set<PairingList> lists = new HashSet<>();
    history.book.demandIds().forEach(id -> market.demandList(id).ifPresent(lists::add));
    history.book.supplyIds().forEach(id -> market.supplyList(id).ifPresent(lists::add));
    return lists.stream().sorted((a, b) -> a.listId().compareTo(b.listId())).toList();
  }
}
