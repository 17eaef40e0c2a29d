package io.hanqiao.credit.firm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an {@code enterprise.profile} event: whose the firm is and where.
 *
 * @param enterpriseId key of the event
 * @param ownerOrg organisation the firm acts as
 * @param divisionCode administrative division, GB/T 2260
 * @param managementDistrict functional zone or district that manages it; null if not stated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FirmFacts(
    UUID enterpriseId, UUID ownerOrg, String divisionCode, @Nullable String managementDistrict) {}
