package io.hanqiao.enterprise.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.EnterpriseSize;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a firm: figures only the matcher may read, and neither its name nor its
 * code.
 */
final class ProfileEvents {

  static final String TOPIC = "enterprise.profile";

  private ProfileEvents() {}

  /** The body of an event. */
  record State(
      UUID enterpriseId,
      UUID ownerOrg,
      @Nullable EnterpriseSize size,
      @JsonUnwrapped FactsView facts,
      boolean synthetic) {}

  /** One of registered, changed. */
  static List<OutboxEvent> of(String what, Enterprise enterprise, LocalDate today) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.enterprise.profile." + what + ".v1",
            enterprise.id(),
            enterprise.nextEventVersion(),
            new State(
                enterprise.id(),
                enterprise.ownerOrg(),
                enterprise.sizeOn(today),
                FactsView.of(enterprise, today),
                enterprise.synthetic())));
  }
}
