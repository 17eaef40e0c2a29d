package io.hanqiao.platform.parcel;

import java.util.UUID;

/** A parcel as its parties see it. */
public record ParcelView(UUID id, UUID ownerOrg, String label, int grams, boolean fragile) {

  static ParcelView of(Parcel parcel) {
    return new ParcelView(
        parcel.id(), parcel.ownerOrg(), parcel.label(), parcel.grams(), parcel.fragile());
  }
}
