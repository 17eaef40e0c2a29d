package io.hanqiao.matcher.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.matching.secondment.Expert;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.ToldRequest;
import io.hanqiao.platform.consume.ConsumedEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The newest known state of expert requests and of experts. */
public final class SecondmentBook extends MarketBook<SecondmentDemand, Expert, ToldRequest> {

  private static final String REQUESTS = "enterprise.expert-request";
  private static final String EXPERTS = "talent.expert";

  private final Map<UUID, Held<RequestFacts, SecondmentDemand>> requests =
      new ConcurrentHashMap<>();
  private final Map<UUID, Held<ExpertFacts, Expert>> experts = new ConcurrentHashMap<>();

  private final Crowd crowd = new Crowd();

  /** An empty book. */
  public SecondmentBook(ObjectMapper json) {
    super(json);
  }

  @Override
  public Set<String> topics() {
    return Set.of(REQUESTS, EXPERTS);
  }

  @Override
  protected Supplier<Touched> change(ConsumedEvent event) {
    UUID id = event.aggregateId();
    if (event.topic().equals(EXPERTS)) {
      var expert = read(event, ExpertFacts.class, ExpertFacts::supply);
      return () -> {
        hold(experts, id, expert);
        return Touched.supply(id);
      };
    }
    var request = read(event, RequestFacts.class, RequestFacts::demand);
    return () -> {
      Crowd.@Nullable Seen before = seen(id);
      hold(requests, id, request);
      return Touched.demands(touched(id, crowd.move(before, seen(id))));
    };
  }

  /** The request itself, and the requests of firms of which more or less is told than before. */
  private Collection<UUID> touched(UUID requestId, Set<UUID> firms) {
    Set<UUID> touched = new HashSet<>(Set.of(requestId));
    if (!firms.isEmpty()) {
      requests().stream()
          .filter(request -> firms.contains(request.enterpriseId()))
          .forEach(request -> touched.add(request.requestId()));
    }
    return touched;
  }

  private Crowd.@Nullable Seen seen(UUID requestId) {
    return request(requestId)
        .map(request -> new Crowd.Seen(request.enterpriseId(), request.places()))
        .orElse(null);
  }

  /** What an institution is told of an open, encoded request before a grant. */
  @Override
  public Optional<ToldRequest> told(UUID requestId) {
    return Optional.ofNullable(requests.get(requestId))
        .filter(held -> held.facts().isOpen() && held.ruled().problem().isEncoded())
        .map(held -> held.facts().told(crowd));
  }

  @Override
  public Optional<SecondmentDemand> demand(UUID requestId) {
    return Optional.ofNullable(requests.get(requestId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
  }

  @Override
  public Optional<Expert> supply(UUID expertId, LocalDate asOf) {
    return Optional.ofNullable(experts.get(expertId))
        .filter(held -> held.facts().isOpen())
        .map(Held::ruled);
  }

  @Override
  public Optional<UUID> demandOwner(UUID requestId) {
    return request(requestId).map(RequestFacts::ownerOrg);
  }

  @Override
  public Optional<UUID> supplyOwner(UUID expertId) {
    return expert(expertId).map(ExpertFacts::ownerOrg);
  }

  @Override
  public Set<UUID> demandIds() {
    return Set.copyOf(requests.keySet());
  }

  @Override
  public Set<UUID> supplyIds() {
    return Set.copyOf(experts.keySet());
  }

  /** A request, open or closed. */
  public Optional<RequestFacts> request(UUID requestId) {
    return Optional.ofNullable(requests.get(requestId)).map(Held::facts);
  }

  /** An expert, available or not. */
  public Optional<ExpertFacts> expert(UUID expertId) {
    return Optional.ofNullable(experts.get(expertId)).map(Held::facts);
  }

  private Collection<RequestFacts> requests() {
    return requests.values().stream().map(Held::facts).toList();
  }
}
