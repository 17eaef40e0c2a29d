package io.hanqiao.matcher.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.investment.ToldDirectNeed;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The newest known state of direct financing needs and of mandates. */
public final class InvestmentBook extends MarketBook<InvestmentDemand, Mandate, ToldDirectNeed> {

  /** What the types of direct financing needs begin with; loan needs share their topic. */
  static final String DIRECT_NEED = "io.hanqiao.enterprise.direct-financing-need.";

  private static final String NEEDS = "enterprise.financing-need";
  private static final String MANDATES = "fund.mandate";

  private final Map<UUID, Held<DirectNeedFacts, InvestmentDemand>> needs =
      new ConcurrentHashMap<>();
  private final Map<UUID, Held<MandateFacts, Mandate>> mandates = new ConcurrentHashMap<>();

  private final Crowd crowd = new Crowd();

  /** An empty book. */
  public InvestmentBook(ObjectMapper json) {
    super(json);
  }

  @Override
  public Set<String> topics() {
    return Set.of(NEEDS, MANDATES);
  }

  @Override
  protected Supplier<Touched> change(ConsumedEvent event) {
    UUID id = event.aggregateId();
    if (event.topic().equals(MANDATES)) {
      var mandate = read(event, MandateFacts.class, MandateFacts::supply);
      return () -> {
        hold(mandates, id, mandate);
        return Touched.supply(id);
      };
    }
    if (!event.type().startsWith(DIRECT_NEED)) {
      return () -> Touched.NOTHING;
    }
    var need = read(event, DirectNeedFacts.class, DirectNeedFacts::demand);
    return () -> {
      Crowd.@Nullable Seen before = seen(id);
      hold(needs, id, need);
      return Touched.demands(touched(id, crowd.move(before, seen(id))));
    };
  }

  /** The need itself, and the needs of firms of which more or less is told than before. */
  private Collection<UUID> touched(UUID needId, Set<UUID> firms) {
    Set<UUID> touched = new HashSet<>(Set.of(needId));
    if (!firms.isEmpty()) {
      needs().stream()
          .filter(need -> firms.contains(need.enterpriseId()))
          .forEach(need -> touched.add(need.needId()));
    }
    return touched;
  }

  private Crowd.@Nullable Seen seen(UUID needId) {
    return need(needId)
        .map(need -> new Crowd.Seen(need.enterpriseId(), List.of(need.place())))
        .orElse(null);
  }

  /** What a fund is told of an open need before a grant. */
  @Override
  public Optional<ToldDirectNeed> told(UUID needId) {
    return need(needId).filter(DirectNeedFacts::isOpen).map(need -> need.told(crowd));
  }

  @Override
  public Optional<InvestmentDemand> demand(UUID needId) {
    return Optional.ofNullable(needs.get(needId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
  }

  @Override
  public Optional<Mandate> supply(UUID mandateId, LocalDate asOf) {
    return Optional.ofNullable(mandates.get(mandateId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
  }

  @Override
  public Optional<UUID> demandOwner(UUID needId) {
    return need(needId).map(DirectNeedFacts::ownerOrg);
  }

  @Override
  public Optional<UUID> supplyOwner(UUID mandateId) {
    return mandate(mandateId).map(MandateFacts::ownerOrg);
  }

  @Override
  public Set<UUID> demandIds() {
    return Set.copyOf(needs.keySet());
  }

  @Override
  public Set<UUID> supplyIds() {
    return Set.copyOf(mandates.keySet());
  }

  /** A direct financing need, open or closed. */
  public Optional<DirectNeedFacts> need(UUID needId) {
    return Optional.ofNullable(needs.get(needId)).map(Held::facts);
  }

  /** A mandate, open or closed. */
  public Optional<MandateFacts> mandate(UUID mandateId) {
    return Optional.ofNullable(mandates.get(mandateId)).map(Held::facts);
  }

  private Collection<DirectNeedFacts> needs() {
    return needs.values().stream().map(Held::facts).toList();
  }
}
