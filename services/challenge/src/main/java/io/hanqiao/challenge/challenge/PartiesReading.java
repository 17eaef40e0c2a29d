package io.hanqiao.challenge.challenge;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.SponsorKind;
import io.hanqiao.vocabulary.Visibility;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who puts a challenge out, who may see it and who may propose. */
final class PartiesReading {

  private static final Flaw NO_ID =
      Flaw.of("不是机构编号（UUID）。", "It is not an id (UUID).", "请填写机构编号。", "Give an organisation's id.");

  private static final Flaw NOBODY_INVITED =
      Flaw.of(
          "定向榜单没有写明向谁发布。",
          "A point-to-point challenge names nobody it is shown to.",
          "请至少填写一个机构编号，或改为 PUBLIC（公开）或 ANONYMOUS（匿名）。",
          "Name one organisation at least, or choose PUBLIC or ANONYMOUS.");

  private static final Flaw INVITED_BY_NAME_ONLY =
      Flaw.of(
          "只有定向榜单才有邀请名单。",
          "Only a point-to-point challenge has invited organisations.",
          "请改为 POINT_TO_POINT（定向），或删去名单。",
          "Choose POINT_TO_POINT, or remove the list.");

  private PartiesReading() {}

  @SuppressWarnings("NullAway") // The findings refuse the form if a required field was not read.
  static Parties read(ChallengeForm form, Findings in) {
    Visibility visibility =
        in.required("visibility", form.visibility(), code -> Codes.parse(Visibility.class, code));
    Set<UUID> invited =
        StatedSet.read(in, "invitedOrgs", form.invitedOrgs(), PartiesReading::organisation);
    checkInvited(visibility, invited, in);
    return new Parties(
        in.optional("sponsorName", form.sponsorName(), text(200)),
        in.optional("sponsorKind", form.sponsorKind(), c -> Codes.parse(SponsorKind.class, c)),
        form.sponsorEnterpriseId(),
        in.optional(
            "divisionCode",
            form.divisionCode(),
            code -> RegionCode.parse(code).then(region -> Parsed.valid(region.value()))),
        visibility,
        invited,
        StatedSet.read(in, "conflictOrgs", form.conflictOrgs(), PartiesReading::organisation),
        StatedSet.read(
            in, "solverKinds", form.solverKinds(), code -> Codes.parse(SolverKind.class, code)));
  }

  private static void checkInvited(
      @Nullable Visibility visibility, @Nullable Set<UUID> invited, Findings in) {
    if (visibility == Visibility.POINT_TO_POINT && invited == null) {
      in.add("invitedOrgs", null, NOBODY_INVITED);
    }
    if (visibility != null && visibility != Visibility.POINT_TO_POINT && invited != null) {
      in.add("invitedOrgs", null, INVITED_BY_NAME_ONLY);
    }
  }

  private static Parsed<UUID> organisation(String text) {
    try {
      return Parsed.valid(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Parsed.invalid(NO_ID);
    }
  }
}
