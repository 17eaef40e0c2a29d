package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.disclosed.Ties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The best demands of every open supply, made of nothing but what its owner is told of each.
 * Demands of which the same is told are scored once. For one thread.
 */
final class SupplyLists<P, S> {

  private final MarketBook<?, S, P> book;
  private final Depth depth;
  private volatile Outlook<P, S> outlook;
  private LocalDate asOf;
  private final Map<UUID, P> told = new HashMap<>();
  private final Map<P, Set<UUID>> alike = new HashMap<>();

  /** How many are told of alike, for any thread that counts. */
  private final Map<P, Integer> crowds = new ConcurrentHashMap<>();

  private final Map<UUID, S> supplies = new HashMap<>();
  private final KeptLists lists = new KeptLists();

  SupplyLists(MarketBook<?, S, P> book, Outlook<P, S> outlook, LocalDate asOf, Depth depth) {
    this.book = book;
    this.depth = depth;
    this.outlook = outlook;
    this.asOf = asOf;
  }

  /** The list of a supply; nobody if it is not open. */
  Ranking of(UUID supplyId) {
    return lists.of(supplyId);
  }

  /** How many open demands may be paired with a supply. From any thread. */
  int count(S supply) {
    int count = 0;
    ToIntFunction<P> scorer = outlook.scorer(supply);
    for (Map.Entry<P, Integer> crowd : crowds.entrySet()) {
      count += scorer.applyAsInt(crowd.getKey()) == Outlook.REFUSED ? 0 : crowd.getValue();
    }
    return count;
  }

  /**
   * From now on the day is this one; what is told of {@code due} demands must be looked at anew.
   */
  void turn(Outlook<P, S> outlook, LocalDate day, Collection<UUID> due) {
    this.outlook = outlook;
    this.asOf = day;
    due.forEach(id -> tell(id, null));
  }

  /** Works out all lists of a market that had none. */
  void fill(Touched everything) {
    everything.demands().forEach(id -> tell(id, book.told(id).orElse(null)));
    Set<UUID> ids = new HashSet<>(everything.supplies());
    ids.forEach(this::adopt);
    searchAgain(ids);
  }

  private void adopt(UUID supplyId) {
    book.supply(supplyId, asOf)
        .ifPresentOrElse(s -> supplies.put(supplyId, s), () -> supplies.remove(supplyId));
  }

  /**
   * Takes in what changed.
   *
   * @return the supplies that changed, and those whose list tells something else than before
   */
  Set<UUID> refresh(Touched changed) {
    return refresh(changed, demandId -> null);
  }

  /**
   * The same where it may be known already who is refused.
   *
   * @param suited every supply whose owner may see a demand on its list; null if that is not known
   */
  Set<UUID> refresh(Touched changed, Function<UUID, @Nullable List<UUID>> suited) {
    Map<UUID, Ranking> before = new HashMap<>();
    Set<UUID> searched = new HashSet<>(changed.supplies());
    for (UUID id : searched) {
      before.put(id, of(id));
      adopt(id);
    }
    for (UUID id : changed.demands()) {
      P now = book.told(id).orElse(null);
      // Of most changes a supply's owner is told nothing, and then nothing here may stir.
      if (now == null
          ? told.containsKey(id) || lists.keepsAnywhere(id)
          : !now.equals(told.get(id))) {
        tell(id, now);
        List<UUID> known = suited.apply(id);
        move(id, now, known == null ? supplies.keySet() : known, searched, before);
      }
    }
    for (UUID id : before.keySet()) {
      if (of(id).size() < depth.told() && of(id).hasMore()) {
        searched.add(id);
      }
    }
    searchAgain(searched);
    before.entrySet().removeIf(e -> of(e.getKey()).saysTheSameAs(e.getValue(), depth.told()));
    Set<UUID> named = new HashSet<>(changed.supplies());
    named.addAll(before.keySet());
    return named;
  }

  private void tell(UUID demandId, @Nullable P now) {
    P then = told.remove(demandId);
    if (then != null) {
      Set<UUID> others = alike.getOrDefault(then, new HashSet<>());
      others.remove(demandId);
      crowds.put(then, others.size());
      if (others.isEmpty()) {
        alike.remove(then);
        crowds.remove(then);
      }
    }
    if (now != null) {
      told.put(demandId, now);
      alike.computeIfAbsent(now, unused -> new HashSet<>()).add(demandId);
      crowds.merge(now, 1, Integer::sum);
    }
  }

  private void move(
      UUID demandId,
      @Nullable P now,
      Collection<UUID> among,
      Set<UUID> searched,
      Map<UUID, Ranking> before) {
    for (UUID supplyId : lists.with(demandId)) {
      before.putIfAbsent(supplyId, of(supplyId));
      lists.leave(supplyId, demandId);
    }
    if (now == null) {
      return;
    }
    for (UUID supplyId : among) {
      S supply = supplies.get(supplyId);
      // Most are refused: nothing else is looked up for those.
      int score = supply == null ? Outlook.REFUSED : outlook.score(now, supply);
      if (score != Outlook.REFUSED) {
        enter(supplyId, demandId, score, searched, before);
      }
    }
  }

  private void enter(
      UUID supplyId, UUID demandId, int score, Set<UUID> searched, Map<UUID, Ranking> before) {
    Ranking list = of(supplyId);
    if (score >= list.bound() && !searched.contains(supplyId)) {
      before.putIfAbsent(supplyId, list);
      lists.enter(supplyId, demandId, score, new Ties(supplyId), depth.kept());
    }
  }

  private void searchAgain(Set<UUID> supplyIds) {
    List<UUID> ids = List.copyOf(supplyIds);
    List<Ranking> found = ids.parallelStream().map(this::search).toList();
    for (int i = 0; i < ids.size(); i++) {
      lists.put(ids.get(i), found.get(i));
    }
  }

  private Ranking search(UUID supplyId) {
    S supply = supplies.get(supplyId);
    if (supply == null) {
      return Ranking.EMPTY;
    }
    NavigableMap<Integer, List<Set<UUID>>> byScore = new TreeMap<>();
    ToIntFunction<P> scorer = outlook.scorer(supply);
    for (Map.Entry<P, Set<UUID>> group : alike.entrySet()) {
      int score = scorer.applyAsInt(group.getKey());
      if (score != Outlook.REFUSED) {
        byScore.computeIfAbsent(score, unused -> new ArrayList<>()).add(group.getValue());
      }
    }
    List<PairingList.Entry> best = new ArrayList<>();
    for (Map.Entry<Integer, List<Set<UUID>>> step : byScore.descendingMap().entrySet()) {
      if (best.size() > depth.kept()) {
        break;
      }
      new Ties(supplyId)
          .first(step.getValue(), depth.kept() + 1 - best.size())
          .forEach(id -> best.add(new PairingList.Entry(id, step.getKey())));
    }
    boolean more = best.size() > depth.kept();
    return Ranking.of(more ? best.subList(0, depth.kept()) : best, more);
  }
}
