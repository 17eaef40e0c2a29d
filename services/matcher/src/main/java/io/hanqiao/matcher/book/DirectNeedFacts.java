package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.investment.InvestmentDemand;
import io.hanqiao.matching.investment.ToldDirectNeed;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Sector;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a direct financing need's event. Null is unknown. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DirectNeedFacts(
    UUID needId,
    UUID enterpriseId,
    UUID ownerOrg,
    String status,
    DirectInstrument instrument,
    @Nullable FundStage stage,
    @Nullable Sector sector,
    String amount,
    @Nullable String valuation,
    @Nullable Set<Board> boards,
    @Nullable ListingReserve listingReserve,
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    boolean synthetic)
    implements Placed {

  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** Where the firm is, and its sector. */
  public Whereabouts place() {
    return new Whereabouts(divisionCode, managementDistrict, sector == null ? null : sector.name());
  }

  /** What a fund is told of the need before a grant. */
  ToldDirectNeed told(Crowd crowd) {
    return new ToldDirectNeed(
        instrument,
        stage,
        crowd.line(place()) == null ? null : sector,
        AmountBand.of(Objects.requireNonNull(Fen.of(amount))),
        crowd.place(place()));
  }

  /** The need as the rules see it. */
  InvestmentDemand demand() {
    return new InvestmentDemand(
        needId,
        enterpriseId,
        ownerOrg.toString(),
        instrument,
        stage,
        sector,
        Objects.requireNonNull(Fen.of(amount)),
        Fen.of(valuation),
        boards,
        listingReserve,
        new Place(divisionCode, managementDistrict));
  }
}
