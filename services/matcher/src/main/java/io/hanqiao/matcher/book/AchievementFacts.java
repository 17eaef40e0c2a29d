package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.challenge.SolverForm;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.text.TextFeatures;
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
    @Nullable String summary,
    @Nullable String field,
    @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable Maturity maturity,
    @Nullable String divisionCode,
    boolean synthetic)
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
        ownerOrg.toString(),
        institutionId,
        TextFeatures.of(title, summary, field),
        sectors,
        IpcSymbols.of(ipc),
        maturity,
        null,
        null,
        null,
        new Place(divisionCode, null),
        null);
  }
}
