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

/** What the matcher reads of a {@code talent.achievement} event. Null is not stated. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AchievementFacts(
    UUID achievementId,
    UUID institutionId,
    UUID ownerOrg,
    String status,
    String title,
    @JsonDeserialize(using = StringDeserializer.class) @Nullable String summary,
    @Nullable String field,
    @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable Maturity maturity,
    @Nullable String divisionCode,
    boolean synthetic,
    @Nullable EncodedFacts encodedText)
    implements SolverFacts {

  @Override
  public UUID solverId() {
    return achievementId;
  }

  @Override
  public @Nullable String managementDistrict() {
    return null;
  }

  /** The achievement as the rules see it: it stands for the team behind it. */
  @Override
  public Solver supply() {
    return new Solver(
        achievementId,
        SolverForm.ACHIEVEMENT,
        ownerOrg.toString().intern(),
        institutionId,
        EncodedFacts.stated(wording(), encodedText),
        sectors,
        IpcSymbols.of(ipc),
        maturity,
        null,
        null,
        null,
        new Place(divisionCode, null),
        null);
  }

  @Override
  public Wording wording() {
    return Wording.supply(sectors, title, summary, field);
  }

  @Override
  public AchievementFacts withoutWords() {
    return new AchievementFacts(
        achievementId,
        institutionId,
        ownerOrg,
        status,
        title,
        null,
        field,
        sectors,
        ipc,
        maturity,
        divisionCode,
        synthetic,
        null);
  }
}
