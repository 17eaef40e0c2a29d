package io.hanqiao.platform.posting;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the desk of each kind of posting. */
@ApplicationScoped
public class Desks {

  private final Outbox outbox;
  private final Audit audit;

  Desks(Outbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * A desk.
   *
   * @param aggregate its kind in the audit trail, such as {@code financing-need}
   * @param told what others learn of a change; an empty list if nothing
   */
  public <A extends Posting> PostingDesk<A> of(
      Postings<A> rows, String aggregate, PostingDesk.Told<A> told) {
    return new PostingDesk<>(rows, aggregate, told, this);
  }

  Outbox outbox() {
    return outbox;
  }

  Audit audit() {
    return audit;
  }
}
