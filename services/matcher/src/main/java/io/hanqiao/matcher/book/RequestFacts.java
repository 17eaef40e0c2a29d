package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.ToldRequest;
import io.hanqiao.matching.text.TextFeatures;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of an {@code enterprise.expert-request} event. Null is not stated. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestFacts(
    UUID requestId,
    UUID enterpriseId,
    UUID ownerOrg,
    String status,
    String problem,
    Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable Integer daysPerMonth,
    @Nullable TitleClass minTitle,
    @Nullable Integer maxDistanceKm,
    @Nullable Tier tier,
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    boolean synthetic)
    implements Placed {

  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** What an institution is told of the request before a grant. */
  ToldRequest told(Crowd crowd) {
    Set<Sector> shared = new TreeSet<>(sectors);
    shared.removeIf(sector -> crowd.line(place(sector)) == null);
    return new ToldRequest(shared.isEmpty() ? null : shared, crowd.place(place(null)));
  }

  /** Where the firm is, once for each of the sectors. */
  List<Whereabouts> places() {
    return sectors.stream().map(this::place).toList();
  }

  /** Where the firm is, and one of the sectors; null for the place alone. */
  private Whereabouts place(@Nullable Sector sector) {
    return new Whereabouts(divisionCode, managementDistrict, sector == null ? null : sector.name());
  }

  /** The request as the rules see it. */
  SecondmentDemand demand() {
    return new SecondmentDemand(
        requestId,
        enterpriseId,
        ownerOrg.toString(),
        TextFeatures.of(problem),
        sectors,
        IpcSymbols.of(ipc),
        daysPerMonth,
        minTitle,
        maxDistanceKm,
        tier,
        new Place(divisionCode, managementDistrict));
  }
}
