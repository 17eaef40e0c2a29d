package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.lending.LendingRulebook;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LendingMarketTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final LendingRulebook RULEBOOK = new Rulebooks().lendingRulebookOn(DAY);
  private static final int HISTORIES = 60;
  private static final int STEPS = 50;

  @Test
  void whatWasKeptUpStepByStepEqualsWhatIsWorkedOutAnew() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      History history = new History(new Random(seed));
      LendingMarket live = new LendingMarket(history.book, RULEBOOK, DAY);
      for (int step = 0; step < STEPS; step++) {
        live.refresh(history.next(1 + step % 3));
      }
      assertThat(lists(live, history)).as("seed %s", seed).isEqualTo(anew(history));
    }
  }

  @Test
  void everyListThatChangedIsNamed() {
    History history = new History(new Random(7));
    LendingMarket live = new LendingMarket(history.book, RULEBOOK, DAY);
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
  void aHistoryLeavesPairsToCompare() {
    History history = new History(new Random(3));
    LendingMarket live = new LendingMarket(history.book, RULEBOOK, DAY);
    for (int step = 0; step < STEPS; step++) {
      live.refresh(history.next(2));
    }
    assertThat(lists(live, history)).anyMatch(list -> list.entries().size() > 1);
  }

  private static List<PairingList> anew(History history) {
    LendingMarket fresh = new LendingMarket(history.book, RULEBOOK, DAY);
    fresh.refresh(new Touched(history.book.demandIds(), history.book.supplyIds()));
    return lists(fresh, history);
  }

  private static List<PairingList> lists(LendingMarket market, History history) {
    Set<PairingList> lists = new HashSet<>();
    history.book.demandIds().forEach(id -> market.demandList(id).ifPresent(lists::add));
    history.book.supplyIds().forEach(id -> market.supplyList(id).ifPresent(lists::add));
    return lists.stream().sorted((a, b) -> a.listId().compareTo(b.listId())).toList();
  }
}
