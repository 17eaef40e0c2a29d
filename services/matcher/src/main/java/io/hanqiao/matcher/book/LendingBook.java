package io.hanqiao.matcher.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The newest known state of financing needs, their firms and credit offers. */
public final class LendingBook extends MarketBook<LendingDemand, LendingSupply, ToldNeed> {

  /** The topics the lending market lives on. */
  public static final Set<String> TOPICS =
      Set.of("enterprise.profile", "enterprise.financing-need", "credit.offer");

  /** A day on which every dated table holds, for trying an offer out. */
  private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);

  private final Map<UUID, ProfileFacts> profiles = new ConcurrentHashMap<>();
  private final Map<UUID, NeedFacts> needs = new ConcurrentHashMap<>();
  private final Map<UUID, OfferFacts> offers = new ConcurrentHashMap<>();
  private final Map<UUID, Set<UUID>> needsOf = new ConcurrentHashMap<>();
  private final Crowd crowd = new Crowd();

  /** An empty book. */
  public LendingBook(ObjectMapper json) {
    super(json);
  }

  @Override
  public Set<String> topics() {
    return TOPICS;
  }

  @Override
  protected Supplier<Touched> change(ConsumedEvent event) {
    return switch (event.topic()) {
      case "enterprise.profile" -> profile(event);
      case "enterprise.financing-need" -> need(event);
      case "credit.offer" -> offer(event);
      default -> () -> Touched.NOTHING;
    };
  }

  /** An open need with what is known of its firm. */
  @Override
  public Optional<LendingDemand> demand(UUID needId) {
    return need(needId)
        .filter(NeedFacts::isOpen)
        .map(need -> need.demand(firm(need.enterpriseId())));
  }

  /** An open offer, its rate resolved on the day. */
  @Override
  public Optional<LendingSupply> supply(UUID offerId, LocalDate asOf) {
    return offer(offerId).filter(OfferFacts::isOpen).map(offer -> offer.supply(asOf));
  }

  /** What a bank is told of an open need before a grant. */
  @Override
  public Optional<ToldNeed> told(UUID needId) {
    return need(needId).filter(NeedFacts::isOpen).map(need -> need.told(seen(need), crowd));
  }

  @Override
  public Optional<UUID> demandOwner(UUID needId) {
    return need(needId).map(NeedFacts::ownerOrg);
  }

  @Override
  public Optional<UUID> supplyOwner(UUID offerId) {
    return offer(offerId).map(OfferFacts::ownerOrg);
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

  @Override
  public Set<UUID> demandIds() {
    return Set.copyOf(needs.keySet());
  }

  @Override
  public Set<UUID> supplyIds() {
    return Set.copyOf(offers.keySet());
  }

  private FirmFacts firm(UUID enterpriseId) {
    return profile(enterpriseId).map(ProfileFacts::firm).orElse(FirmFacts.UNKNOWN);
  }

  private Supplier<Touched> profile(ConsumedEvent event) {
    UUID id = event.aggregateId();
    ProfileFacts profile = facts(event, ProfileFacts.class, ProfileFacts::firm);
    return () -> {
      ProfileFacts old = profiles.get(id);
      if (old != null && profile != null && profile.isWhere(old)) {
        hold(profiles, id, profile);
        return Touched.demands(needsOf.getOrDefault(id, Set.of()));
      }
      Crowd.@Nullable Seen before = seen(id);
      hold(profiles, id, profile);
      Set<UUID> firms = crowd.move(before, seen(id));
      firms.add(id);
      return Touched.demands(
          firms.stream().flatMap(firm -> needsOf.getOrDefault(firm, Set.of()).stream()).toList());
    };
  }

  private Crowd.@Nullable Seen seen(UUID enterpriseId) {
    return profile(enterpriseId)
        .map(profile -> new Crowd.Seen(enterpriseId, List.of(profile.place())))
        .orElse(null);
  }

  private Whereabouts seen(NeedFacts need) {
    return profile(need.enterpriseId()).map(ProfileFacts::place).orElse(Whereabouts.UNKNOWN);
  }

  private Supplier<Touched> need(ConsumedEvent event) {
    if (event.type().startsWith(InvestmentBook.DIRECT_NEED)) {
      // Direct financing needs share the topic; the investment market reads those.
      return () -> Touched.NOTHING;
    }
    UUID needId = event.aggregateId();
    NeedFacts need = facts(event, NeedFacts.class, n -> n.demand(FirmFacts.UNKNOWN));
    return () -> {
      hold(needs, needId, need);
      if (need != null) {
        Set<UUID> ofFirm =
            needsOf.computeIfAbsent(need.enterpriseId(), id -> ConcurrentHashMap.newKeySet());
        if (!ofFirm.contains(needId)) {
          ofFirm.add(needId);
        }
      }
      return Touched.demand(needId);
    };
  }

  private Supplier<Touched> offer(ConsumedEvent event) {
    OfferFacts offer = facts(event, OfferFacts.class, o -> o.supply(ANY_DAY));
    return () -> {
      hold(offers, event.aggregateId(), offer);
      return Touched.supply(event.aggregateId());
    };
  }
}
