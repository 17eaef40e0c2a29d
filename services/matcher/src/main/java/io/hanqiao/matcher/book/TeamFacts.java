package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.challenge.SolverForm;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matcher reads of a {@code talent.team} event. Null is not stated. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TeamFacts(
    UUID teamId,
    UUID institutionId,
    UUID ownerOrg,
    String status,
    String title,
    @JsonDeserialize(using = StringDeserializer.class) String text,
    @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable Maturity maturityFrom,
    @Nullable Maturity maturityTo,
    @Nullable String minBudget,
    @Nullable Integer availableMonths,
    @Nullable String divisionCode,
    @Nullable String managementDistrict,
    boolean synthetic,
    @Nullable EncodedFacts encodedText)
    implements SolverFacts {

  @Override
  public UUID solverId() {
    return teamId;
  }

  /** The team as the rules see it. */
  @Override
  public Solver supply() {
    return new Solver(
        teamId,
        SolverForm.TEAM,
        ownerOrg.toString().intern(),
        institutionId,
        EncodedFacts.stated(wording(), encodedText),
        sectors,
        IpcSymbols.of(ipc),
        maturityFrom,
        maturityTo,
        Fen.of(minBudget),
        availableMonths,
        new Place(divisionCode, managementDistrict),
        null);
  }

  @Override
  public Wording wording() {
    return Wording.supply(sectors, title, text);
  }

  @Override
  public TeamFacts withoutWords() {
    return new TeamFacts(
        teamId,
        institutionId,
        ownerOrg,
        status,
        title,
        "",
        sectors,
        ipc,
        maturityFrom,
        maturityTo,
        minBudget,
        availableMonths,
        divisionCode,
        managementDistrict,
        synthetic,
        null);
  }
}
