package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.secondment.SecondmentDemand;
import io.hanqiao.matching.secondment.ToldRequest;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import java.util.ArrayList;
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
    @JsonDeserialize(using = StringDeserializer.class) String problem,
    @Nullable List<ChallengeFacts.Indicator> indicators,
    Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable Integer daysPerMonth,
    @Nullable TitleClass minTitle,
    @Nullable Integer maxDistanceKm,
    @Nullable Tier tier,
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    boolean synthetic,
    @Nullable EncodedFacts encodedText)
    implements Placed, Worded {

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
        EncodedFacts.stated(wording(), encodedText),
        sectors,
        IpcSymbols.of(ipc),
        daysPerMonth,
        minTitle,
        maxDistanceKm,
        tier,
        new Place(divisionCode, managementDistrict));
  }

  private List<String> words() {
    List<String> words = new ArrayList<>(List.of(problem));
    if (indicators != null) {
      indicators.forEach(
          each -> words.add(Wording.indicator(each.name(), each.target(), each.unit())));
    }
    return words;
  }

  @Override
  public Wording wording() {
    return Wording.need(sectors, words());
  }

  @Override
  public RequestFacts withoutWords() {
    return new RequestFacts(
        requestId,
        enterpriseId,
        ownerOrg,
        status,
        "",
        null,
        sectors,
        ipc,
        daysPerMonth,
        minTitle,
        maxDistanceKm,
        tier,
        divisionCode,
        managementDistrict,
        synthetic,
        null);
  }
}
