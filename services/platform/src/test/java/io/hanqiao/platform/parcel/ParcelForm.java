package io.hanqiao.platform.parcel;

import java.util.List;

/** A parcel as it is sent in. */
public record ParcelForm(
    String label, Integer grams, Boolean fragile, List<String> tags, ParcelForm inner) {}
