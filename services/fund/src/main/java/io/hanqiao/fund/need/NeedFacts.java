package io.hanqiao.fund.need;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * What this service reads of an {@code io.hanqiao.enterprise.direct-financing-need} event: who must
 * be asked, and whether the firm still looks.
 *
 * @param needId key of the event
 * @param ownerOrg organisation the firm acts as
 * @param status OPEN or CLOSED
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NeedFacts(UUID needId, UUID ownerOrg, String status) {

  /** Whether the firm still looks. */
  public boolean isOpen() {
    return "OPEN".equals(status);
  }
}
