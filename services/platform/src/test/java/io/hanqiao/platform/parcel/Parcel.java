package io.hanqiao.platform.parcel;

import io.hanqiao.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Something a firm sends. */
@Entity
public class Parcel extends Aggregate {

  private String label;
  private int grams;
  private boolean fragile;

  protected Parcel() {}

  Parcel(UUID id, UUID ownerOrg, Instant now, ParcelForm form) {
    super(id, ownerOrg, now);
    set(form);
  }

  void edit(ParcelForm form) {
    set(form);
    edited();
  }

  private void set(ParcelForm form) {
    label = form.label();
    grams = form.grams();
    fragile = Boolean.TRUE.equals(form.fragile());
  }

  String label() {
    return label;
  }

  int grams() {
    return grams;
  }

  boolean fragile() {
    return fragile;
  }
}
