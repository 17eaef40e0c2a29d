package io.hanqiao.enterprise.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What this service reads of an {@code io.hanqiao.credit.loan-application} event.
 *
 * @param applicationId key of the event
 * @param enterpriseId the firm
 * @param ownerOrg the organisation of the firm
 * @param counterpartyOrg the organisation of the bank
 * @param status the stage
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApplicationFacts(
    UUID applicationId, UUID enterpriseId, UUID ownerOrg, UUID counterpartyOrg, String status) {}
