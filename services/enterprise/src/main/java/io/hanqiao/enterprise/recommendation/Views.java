package io.hanqiao.enterprise.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Puts rows that belong together into one view. Runs inside the caller's transaction. */
@ApplicationScoped
class Views {

  private final Declarations declarations;
  private final FollowUps followUps;
  private final Clock clock;

  Views(Declarations declarations, FollowUps followUps, Clock clock) {
    this.declarations = declarations;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** A declaration, with what every bank has answered to it. */
  DeclarationView of(Declaration declaration) {
    return DeclarationView.of(
        declaration, followUps.ofDeclaration(declaration.id()).stream().map(this::of).toList());
  }

  /** A row of the register, with what its entry tells while it stands. */
  FollowUpView of(FollowUp row) {
    Declaration entry =
        declarations
            .findByIdOptional(row.declarationId())
            .filter(declaration -> declaration.stage() == DeclarationStage.RECOMMENDED)
            .orElse(null);
    return FollowUpView.of(row, entry, today());
  }

  /** Today, in Wuhan. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
