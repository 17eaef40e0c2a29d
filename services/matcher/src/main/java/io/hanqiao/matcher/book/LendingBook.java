package io.hanqiao.matcher.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ToldNeed;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The newest known state of financing needs, their firms and credit offers, with what stands behind
 * either: ties to anchors, guarantors and group limits.
 */
public final class LendingBook extends MarketBook<LendingDemand, LendingSupply, ToldNeed> {

  /** The topics the lending market lives on. */
  public static final Set<String> TOPICS =
      Set.of(
          "enterprise.profile",
          "enterprise.financing-need",
          "enterprise.supplier-edge",
          "credit.offer",
          "credit.guarantor",
          "credit.line");

  /** A day on which every dated table holds, for trying an offer out. */
  private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);

  private final Map<UUID, ProfileFacts> profiles = new ConcurrentHashMap<>();
  private final Map<UUID, NeedFacts> needs = new ConcurrentHashMap<>();
  private final Map<UUID, OfferFacts> offers = new ConcurrentHashMap<>();
  private final Map<UUID, EdgeFacts> edges = new ConcurrentHashMap<>();
  private final Map<UUID, GuarantorFacts> guarantors = new ConcurrentHashMap<>();
  private final Map<UUID, LineFacts> lines = new ConcurrentHashMap<>();

  private final Backlinks needsOfFirm = new Backlinks();
  private final Backlinks edgesOfFirm = new Backlinks();
  private final Backlinks offersOfBank = new Backlinks();
  private final Backlinks offersOfGuarantor = new Backlinks();
  private final Backlinks linesOfBank = new Backlinks();

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
      case "enterprise.supplier-edge" -> edge(event);
      case "credit.offer" -> offer(event);
      case "credit.guarantor" -> guarantor(event);
      case "credit.line" -> line(event);
      default -> () -> Touched.NOTHING;
    };
  }

  /** An open need with what is known of its firm. */
  @Override
  public Optional<LendingDemand> demand(UUID needId) {
    return need(needId)
        .filter(NeedFacts::isOpen)
        .map(need -> need.demand(firm(need.enterpriseId()), confirmed(need.enterpriseId())));
  }

  /** An open offer, its rate and all that stands behind it resolved on the day. */
  @Override
  public Optional<LendingSupply> supply(UUID offerId, LocalDate asOf) {
    return offer(offerId)
        .filter(OfferFacts::isOpen)
        .map(offer -> offer.supply(asOf, backing(offer, asOf)));
  }

  /** An offer that is not posted, with all that its lender's other postings say of it. */
  public LendingSupply draft(OfferFacts offer, LocalDate asOf) {
    return offer.supply(asOf, backing(offer, asOf));
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

  private Set<AnchorTies.Edge> confirmed(UUID enterpriseId) {
    return known(edges, edgesOfFirm.of(enterpriseId))
        .filter(EdgeFacts::isConfirmed)
        .map(EdgeFacts::edge)
        .collect(Collectors.toUnmodifiableSet());
  }

  private OfferBacking backing(OfferFacts offer, LocalDate asOf) {
    Map<UUID, Long> limits = new HashMap<>();
    known(lines, linesOfBank.of(offer.bankId()))
        .filter(line -> line.limitsAnAnchor() && line.holdsOn(asOf))
        .forEach(
            line ->
                limits.merge(
                    Objects.requireNonNull(line.anchorEnterpriseId()),
                    line.amountFen(),
                    (one, other) -> Math.min(Limits.MAX_FEN, one + other)));
    return new OfferBacking(
        known(guarantors, offer.guarantorsNamed()).map(GuarantorFacts::capacity).toList(), limits);
  }

  /**
   * What each bank has pledged at most, where it marked that as binding, in force on the day, 分.
   */
  public Map<UUID, Long> bindingQuotas(LocalDate asOf) {
    Map<UUID, Long> quotas = new HashMap<>();
    lines.values().stream()
        .filter(line -> line.bindsItsBank() && line.holdsOn(asOf))
        .forEach(
            line ->
                quotas.merge(
                    line.bankId(),
                    line.amountFen(),
                    (one, other) -> Math.min(Limits.MAX_FEN, one + other)));
    return quotas;
  }

  private static <T> Stream<T> known(Map<UUID, T> held, Set<UUID> ids) {
    return ids.stream().sorted(Pairing.BY_ID).flatMap(id -> Stream.ofNullable(held.get(id)));
  }

  private Supplier<Touched> profile(ConsumedEvent event) {
    UUID id = event.aggregateId();
    ProfileFacts profile = facts(event, ProfileFacts.class, ProfileFacts::firm);
    return () -> {
      ProfileFacts old = profiles.get(id);
      if (old != null && profile != null && profile.isWhere(old)) {
        hold(profiles, id, profile);
        return Touched.demands(needsOfFirm.of(id));
      }
      Crowd.@Nullable Seen before = seen(id);
      hold(profiles, id, profile);
      Set<UUID> firms = crowd.move(before, seen(id));
      firms.add(id);
      return Touched.demands(
          firms.stream().flatMap(firm -> needsOfFirm.of(firm).stream()).toList());
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
    UUID id = event.aggregateId();
    NeedFacts after = facts(event, NeedFacts.class, n -> n.demand(FirmFacts.UNKNOWN, Set.of()));
    return () -> {
      NeedFacts before = needs.get(id);
      hold(needs, id, after);
      needsOfFirm.move(
          id, one(before, NeedFacts::enterpriseId), one(after, NeedFacts::enterpriseId));
      return Touched.demand(id);
    };
  }

  /** A tie concerns the needs of the firm that is tied. */
  private Supplier<Touched> edge(ConsumedEvent event) {
    UUID id = event.aggregateId();
    EdgeFacts edge = facts(event, EdgeFacts.class, EdgeFacts::edge);
    return () -> {
      Set<UUID> before = one(edges.get(id), EdgeFacts::supplierEnterpriseId);
      Set<UUID> after = one(edge, EdgeFacts::supplierEnterpriseId);
      hold(edges, id, edge);
      edgesOfFirm.move(id, before, after);
      return Touched.demands(referring(needsOfFirm, before, after));
    };
  }

  private Supplier<Touched> offer(ConsumedEvent event) {
    UUID id = event.aggregateId();
    OfferFacts after = facts(event, OfferFacts.class, o -> o.supply(ANY_DAY, OfferBacking.NONE));
    return () -> {
      OfferFacts before = offers.get(id);
      hold(offers, id, after);
      offersOfBank.move(id, one(before, OfferFacts::bankId), one(after, OfferFacts::bankId));
      offersOfGuarantor.move(
          id,
          before == null ? Set.of() : before.guarantorsNamed(),
          after == null ? Set.of() : after.guarantorsNamed());
      return Touched.supply(id);
    };
  }

  /** A guarantor concerns the offers that name it. */
  private Supplier<Touched> guarantor(ConsumedEvent event) {
    UUID id = event.aggregateId();
    GuarantorFacts guarantor = facts(event, GuarantorFacts.class, GuarantorFacts::capacity);
    return () -> {
      hold(guarantors, id, guarantor);
      return Touched.supplies(Set.copyOf(offersOfGuarantor.of(id)));
    };
  }

  /** A group limit concerns its bank's offers; a campaign's quota binds nobody. */
  private Supplier<Touched> line(ConsumedEvent event) {
    UUID id = event.aggregateId();
    LineFacts after = facts(event, LineFacts.class, LineFacts::amountFen);
    return () -> {
      LineFacts before = lines.get(id);
      hold(lines, id, after);
      Set<UUID> bankBefore = one(before, LineFacts::bankId);
      Set<UUID> bankAfter = one(after, LineFacts::bankId);
      linesOfBank.move(id, bankBefore, bankAfter);
      boolean binds =
          (before != null && before.limitsAnAnchor()) || (after != null && after.limitsAnAnchor());
      return binds
          ? Touched.supplies(referring(offersOfBank, bankBefore, bankAfter))
          : Touched.NOTHING;
    };
  }

  private static <T> Set<UUID> one(@Nullable T facts, Function<T, UUID> referred) {
    return facts == null ? Set.of() : Set.of(referred.apply(facts));
  }

  private static Set<UUID> referring(Backlinks links, Set<UUID> before, Set<UUID> after) {
    return Stream.concat(before.stream(), after.stream())
        .flatMap(id -> links.of(id).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
