package io.hanqiao.enterprise.erasure;

import io.hanqiao.enterprise.disclosure.LetterEnds;
import io.hanqiao.platform.aggregate.ErasedRecords;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.outbox.Republication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Erases organisations and persons. Every method runs in the caller's transaction. */
@ApplicationScoped
class ErasureDesk {

  private static final String KIND = "organisation";

  private final Erasures erasures;
  private final OwnContent content;
  private final LetterEnds letters;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ErasureDesk(
      Erasures erasures,
      OwnContent content,
      LetterEnds letters,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.erasures = erasures;
    this.content = content;
    this.letters = letters;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What became of a request.
   *
   * @param held empty if it is done
   */
  record Outcome(Erasure erasure, List<HeldBy> held) {}

  /** Erases the caller's organisation, or keeps the request while a lock holds. */
  Outcome erase(Caller caller, ErasureForm form) {
    form.requireMeant(caller.org());
    Instant now = clock.instant();
    List<HeldBy> held = content.locks();
    Erasure erasure =
        erasures.waiting(caller.org()).orElseGet(() -> new Erasure(Ids.next(), caller.org(), now));
    if (held.isEmpty()) {
      letters.endAll(caller);
      erasure.done(content.erase(now.plus(ErasedRecords.KEPT)), now);
      outbox.append(ErasureEvents.done(erasure, now));
      audit.changed("organisation.erased", KIND, caller.org());
    } else {
      erasure.wait(held, now, LocalDate.now(clock));
      audit.changed("organisation.erasure-waits", KIND, caller.org());
    }
    erasures.persist(erasure);
    return new Outcome(erasure, held);
  }

  /** Takes the caller, a person, out of what he or she consented to. Returns how many. */
  long erasePerson(Caller caller) {
    long ended = content.erasePerson(caller.subject());
    audit.changed("person.erased", KIND, caller.org());
    return ended;
  }

  @Produces
  @Singleton
  Republication republication() {
    return new Republication(
        ErasureEvents.TOPIC,
        (after, most) -> {
          List<OutboxEvent> told = new ArrayList<>();
          for (Erasure erasure : erasures.doneAfter(after, most)) {
            Instant at = erasure.doneAt();
            if (at != null) {
              told.add(ErasureEvents.done(erasure, at));
            }
          }
          return told;
        });
  }
}
