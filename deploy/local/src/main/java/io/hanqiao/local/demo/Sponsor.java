package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.SponsorKind;
import org.jspecify.annotations.Nullable;

/**
 * Who posts a challenge.
 *
 * @param enterprise null if it is no enterprise
 * @param divisionCode null if the enterprise's own says it
 * @param sector key
 */
record Sponsor(
    String ownerOrg,
    @Nullable String name,
    SponsorKind kind,
    @Nullable IdOf enterprise,
    @Nullable String divisionCode,
    String sector) {}
