package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ReasonForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Ends all letters of a firm that goes. Runs in the caller's transaction. */
@ApplicationScoped
public class LetterEnds {

  private static final ReasonForm GOES = new ReasonForm(EndReason.NO_LONGER_WISHED.name());

  private final LetterDesk desk;
  private final AuthorizationLetters letters;

  LetterEnds(LetterDesk desk, AuthorizationLetters letters) {
    this.desk = desk;
    this.letters = letters;
  }

  /** Declines what waits and revokes what stands, each told and in the audit trail. */
  public void endAll(Caller caller) {
    for (UUID id : of(caller, LetterStage.REQUESTED)) {
      AuthorizationLetter unused = desk.decline(caller, id, GOES);
    }
    for (UUID id : of(caller, LetterStage.GRANTED)) {
      AuthorizationLetter unused = desk.revoke(caller, id, GOES);
    }
  }

  private List<UUID> of(Caller caller, LetterStage stage) {
    return letters.list("ownerOrg = ?1 and status = ?2 order by id", caller.org(), stage).stream()
        .filter(letter -> !letter.status(desk.today()).possible().isEmpty())
        .map(AuthorizationLetter::id)
        .toList();
  }
}
