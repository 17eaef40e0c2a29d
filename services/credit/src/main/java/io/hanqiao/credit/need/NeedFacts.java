package io.hanqiao.credit.need;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an {@code io.hanqiao.enterprise.financing-need} event: whose it is,
 * whether the firm still looks, and whose group it belongs to.
 *
 * @param needId key of the event
 * @param enterpriseId the firm
 * @param ownerOrg organisation the firm acts as
 * @param status OPEN or CLOSED
 * @param anchorEnterpriseId the anchor (核心企业) whose orders or receivables it rests on; null if not
 *     stated
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NeedFacts(
    UUID needId,
    UUID enterpriseId,
    UUID ownerOrg,
    String status,
    @Nullable UUID anchorEnterpriseId) {

  /** Whether the firm still looks. */
  public boolean isOpen() {
    return "OPEN".equals(status);
  }
}
