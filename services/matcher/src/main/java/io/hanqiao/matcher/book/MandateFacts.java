package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.investment.Mandate;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Sector;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code fund.mandate} event. Null is not stated. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MandateFacts(
    UUID mandateId,
    UUID fundId,
    UUID ownerOrg,
    String status,
    String name,
    @Nullable String managerName,
    ManagerKind managerKind,
    FundStructure structure,
    @Nullable Set<DirectInstrument> instruments,
    @Nullable Set<FundStage> stages,
    @Nullable Set<Sector> sectors,
    @Nullable String ticketMin,
    @Nullable String ticketMax,
    @Nullable String maxValuation,
    @Nullable Set<String> regions,
    @Nullable Set<String> managementDistricts,
    @Nullable Set<Board> boards,
    @Nullable Set<Sector> excludedSectors,
    @Nullable Integer localReinvestmentPercent,
    boolean inForce,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String dryPowder,
    @Nullable LocalDate fundEndsOn,
    boolean synthetic) {

  boolean isOpen() {
    return "OPEN".equals(status);
  }

  /** The mandate as the rules see it. */
  Mandate supply() {
    return new Mandate(
        mandateId,
        fundId,
        ownerOrg.toString(),
        instruments,
        stages,
        sectors,
        Fen.of(ticketMin),
        Fen.of(ticketMax),
        Fen.of(maxValuation),
        new Area(regions, managementDistricts),
        boards,
        excludedSectors == null ? Set.of() : excludedSectors,
        Fen.of(dryPowder),
        fundEndsOn,
        managerKind,
        structure,
        inForce,
        validFrom,
        validUntil,
        localReinvestmentPercent);
  }
}
