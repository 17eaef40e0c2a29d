package io.hanqiao.platform.parcel;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.idempotency.EntityTags;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Posts and edits parcels inside the caller's transaction. */
@ApplicationScoped
class ParcelDesk {

  static final String TOPIC = "parcels.parcel";

  private final Parcels parcels;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ParcelDesk(Parcels parcels, Outbox outbox, Audit audit, Clock clock) {
    this.parcels = parcels;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  Parcel post(Caller caller, ParcelForm form) {
    Parcel parcel = new Parcel(Ids.next(), caller.org(), clock.instant(), form);
    tell("posted", parcel);
    parcels.persist(parcel);
    return parcel;
  }

  Parcel edit(UUID id, String ifMatch, ParcelForm form) {
    Parcel parcel = parcels.lock(id);
    EntityTags.match(ifMatch, parcel.revision());
    parcel.edit(form);
    tell("changed", parcel);
    return parcel;
  }

  private void tell(String what, Parcel parcel) {
    outbox.append(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.parcels.parcel." + what + ".v1",
            parcel.id(),
            parcel.nextEventVersion(),
            ParcelView.of(parcel)));
    audit.changed("parcel." + what, "parcel", parcel.id());
  }
}
