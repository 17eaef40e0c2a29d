package io.hanqiao.talent.achievement;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.talent.team.Team;
import io.hanqiao.talent.team.Teams;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a form names the team behind an achievement.
 *
 * @param id null if it is named by {@code reference}
 * @param reference the loader's key; null if neither is given
 */
record TeamNaming(@Nullable UUID id, @Nullable String reference) {

  static TeamNaming of(AchievementForm form) {
    return new TeamNaming(form.teamId(), form.teamReference());
  }

  /**
   * The id of the team, which must be one of the institution; null if none is named.
   *
   * @throws ProblemException 422 if the institution has no such team
   */
  @Nullable UUID among(Teams teams, UUID institutionId) {
    if (id == null && reference == null) {
      return null;
    }
    Optional<Team> named =
        id != null
            ? teams.findByIdOptional(id)
            : teams
                .find("institution.id = ?1 and reference = ?2", institutionId, reference)
                .firstResultOptional();
    return named
        .filter(team -> team.institution().id().equals(institutionId))
        .orElseThrow(this::unknown)
        .id();
  }

  private ProblemException unknown() {
    return new ProblemException(
        ProblemCode.INVALID,
        null,
        List.of(
            new Finding(
                id != null ? "teamId" : "teamReference",
                id != null ? id.toString() : reference,
                Flaw.of(
                    "该高校院所没有这个团队。",
                    "The institution has no such team.",
                    "请先登记团队，或去掉此项。",
                    "Post the team first, or leave this out."))));
  }
}
