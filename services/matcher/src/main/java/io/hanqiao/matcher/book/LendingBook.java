package io.hanqiao.matcher.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The newest known state of needs, firms and offers. One thread applies events; any thread reads.
 *
 * <p>An event counts if its version is newer than what is held, so repeats and compaction change
 * nothing. An erased aggregate is forgotten.
 */
public final class LendingBook {

  /** The topics the lending market lives on. */
  public static final Set<String> TOPICS =
      Set.of("enterprise.profile", "enterprise.financing-need", "credit.offer");

  /** A day on which every dated table holds, for trying an offer out. */
  private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);

  private final ObjectMapper json;
  private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
  private final Map<UUID, ProfileFacts> profiles = new ConcurrentHashMap<>();
  private final Map<UUID, NeedFacts> needs = new ConcurrentHashMap<>();
  private final Map<UUID, OfferFacts> offers = new ConcurrentHashMap<>();
  private final Map<UUID, Set<UUID>> needsOf = new ConcurrentHashMap<>();

  /** An empty book. */
  public LendingBook(ObjectMapper json) {
    this.json = json;
  }

  /** Needs and offers whose pairings an event may change. */
  public record Touched(Collection<UUID> needs, Collection<UUID> offers) {

    static final Touched NOTHING = new Touched(List.of(), List.of());
  }

  /**
   * Applies one event.
   *
   * @throws UnreadableEvent if its state does not have the form this consumer reads
   */
  public Touched apply(ConsumedEvent event) {
    if (versions.getOrDefault(event.aggregateId(), 0L) >= event.version()) {
      return Touched.NOTHING;
    }
    Touched touched =
        switch (event.topic()) {
          case "enterprise.profile" -> profile(event);
          case "enterprise.financing-need" -> need(event);
          case "credit.offer" -> offer(event);
          default -> Touched.NOTHING;
        };
    versions.put(event.aggregateId(), event.version());
    return touched;
  }

  /** An open need with what is known of its firm. */
  public Optional<LendingDemand> demand(UUID needId) {
    return need(needId)
        .filter(NeedFacts::isOpen)
        .map(need -> need.demand(firm(need.enterpriseId())));
  }

  /** An open offer, its rate resolved on the day. */
  public Optional<LendingSupply> supply(UUID offerId, LocalDate asOf) {
    return offer(offerId).filter(OfferFacts::isOpen).map(offer -> offer.supply(asOf));
  }

  /** All open needs. */
  public List<LendingDemand> demands() {
    List<LendingDemand> open = new ArrayList<>();
    needs.keySet().forEach(id -> demand(id).ifPresent(open::add));
    return open;
  }

  /** All open offers. */
  public List<LendingSupply> supplies(LocalDate asOf) {
    List<LendingSupply> open = new ArrayList<>();
    offers.keySet().forEach(id -> supply(id, asOf).ifPresent(open::add));
    return open;
  }

  /** A need, open or closed. */
  public Optional<NeedFacts> need(UUID needId) {
    return Optional.ofNullable(needs.get(needId));
  }

  /** An offer, open or withdrawn. */
  public Optional<OfferFacts> offer(UUID offerId) {
    return Optional.ofNullable(offers.get(offerId));
  }

  /** A firm's profile. */
  public Optional<ProfileFacts> profile(UUID enterpriseId) {
    return Optional.ofNullable(profiles.get(enterpriseId));
  }

  /** All profiles held. */
  public Collection<ProfileFacts> profiles() {
    return profiles.values();
  }

  /** Ids of all needs held. */
  public Set<UUID> needIds() {
    return Set.copyOf(needs.keySet());
  }

  /** Ids of all offers held. */
  public Set<UUID> offerIds() {
    return Set.copyOf(offers.keySet());
  }

  private FirmFacts firm(UUID enterpriseId) {
    return profile(enterpriseId).map(ProfileFacts::firm).orElse(FirmFacts.UNKNOWN);
  }

  private Touched profile(ConsumedEvent event) {
    put(profiles, event, ProfileFacts.class, ProfileFacts::firm);
    return new Touched(needsOf.getOrDefault(event.aggregateId(), Set.of()), List.of());
  }

  private Touched need(ConsumedEvent event) {
    NeedFacts need = put(needs, event, NeedFacts.class, n -> n.demand(FirmFacts.UNKNOWN));
    if (need != null) {
      needsOf
          .computeIfAbsent(need.enterpriseId(), id -> ConcurrentHashMap.newKeySet())
          .add(need.needId());
    }
    return new Touched(List.of(event.aggregateId()), List.of());
  }

  private Touched offer(ConsumedEvent event) {
    put(offers, event, OfferFacts.class, o -> o.supply(ANY_DAY));
    return new Touched(List.of(), List.of(event.aggregateId()));
  }

  /** Holds a state after making sure that the rules can use it. */
  private <T> @Nullable T put(
      Map<UUID, T> held, ConsumedEvent event, Class<T> type, Function<T, Object> use) {
    JsonNode state = event.state();
    if (state == null) {
      held.remove(event.aggregateId());
      return null;
    }
    try {
      T facts = json.treeToValue(state, type);
      Object unused = use.apply(facts);
      held.put(event.aggregateId(), facts);
      return facts;
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new UnreadableEvent(event.type() + ": " + e.getMessage());
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent(event.type() + ": " + e.getOriginalMessage());
    }
  }
}
