package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a bureau does with declarations. Every method runs inside the caller's transaction. */
@ApplicationScoped
class BureauDesk {

  /** One transaction checks no more: the caller asks again until nothing is left. */
  private static final int MOST_AT_ONCE = 200;

  private final PostingDesk<Declaration> desk;
  private final Declarations declarations;
  private final Admission admission;
  private final Clock clock;

  BureauDesk(DeclarationDesk firms, Declarations declarations, Admission admission, Clock clock) {
    this.desk = firms.desk();
    this.declarations = declarations;
    this.admission = admission;
    this.clock = clock;
  }

  /** Asks the rules about one. */
  Declaration check(Caller caller, UUID id) {
    Declaration declaration = declarations.lock(id);
    ListRefusals.requireArea(caller, declaration.district());
    return check(declaration);
  }

  /** Asks the rules about those of a district that nobody has checked. */
  CheckedView checkAll(Caller caller, CheckForm form) {
    CheckForm.Read read = form.read();
    ListRefusals.requireArea(caller, read.district());
    List<Declaration> unchecked =
        declarations.lockUnchecked(read.campaignId(), read.district(), MOST_AT_ONCE);
    unchecked.forEach(this::check);
    long passed = unchecked.stream().filter(d -> d.stage() == DeclarationStage.CHECKED).count();
    return new CheckedView(unchecked.size(), (int) passed, unchecked.size() - (int) passed);
  }

  /** A person does not recommend one. */
  Declaration decline(Caller caller, UUID id, ReasonForm form) {
    DeclineReason reason = form.read(code -> Codes.parse(DeclineReason.class, code));
    return desk.command(
        id,
        "declined",
        reason.name(),
        declaration -> {
          ListRefusals.requireArea(caller, declaration.district());
          declaration.decline(reason, clock.instant());
        });
  }

  /** Puts one that is locked on a list. */
  void list(Declaration declaration, UUID listId) {
    Declaration unused = desk.command(declaration.id(), "listed", null, d -> d.list(listId));
  }

  /** Takes the entries of a list off it. */
  void unlist(UUID listId) {
    for (Declaration entry : declarations.lockListed(listId)) {
      Declaration unused = desk.command(entry.id(), "unlisted", null, Declaration::unlist);
    }
  }

  /**
   * Recommends the entries of a list that still pass the rules.
   *
   * @return how many do
   */
  int recommend(UUID listId, Instant at) {
    LocalDate today = LocalDate.now(clock);
    int going = 0;
    for (Declaration entry : declarations.lockListed(listId)) {
      List<RuleFinding> found = admission.judge(entry, today);
      EntryRanges ranges = admission.ranges(entry, today);
      Declaration unused =
          desk.command(
              entry.id(),
              found.isEmpty() ? "recommended" : "refused",
              null,
              d -> d.recommend(found, ranges, at));
      going += found.isEmpty() ? 1 : 0;
    }
    return going;
  }

  /** What the rules found stays with the declaration: neither event nor audit row repeats it. */
  private Declaration check(Declaration declaration) {
    List<RuleFinding> found = admission.judge(declaration, LocalDate.now(clock));
    return desk.command(
        declaration.id(),
        found.isEmpty() ? "checked" : "refused",
        null,
        d -> d.check(found, clock.instant()));
  }
}
