package io.hanqiao.enterprise.capability;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.vocabulary.EnterpriseSize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a capability: what the firm says of it, where the firm is and of which
 * size, but not who it is. A firm names itself when it proposes to a challenge.
 */
final class CapabilityEvents {

  static final String TOPIC = "enterprise.capability";

  private CapabilityEvents() {}

  /** The body of an event. */
  record State(
      UUID capabilityId,
      UUID enterpriseId,
      UUID ownerOrg,
      String status,
      Instant openedAt,
      @JsonUnwrapped CapabilityContentView content,
      String divisionCode,
      @Nullable String managementDistrict,
      @Nullable EnterpriseSize size,
      @Nullable ToldText encodedText,
      boolean synthetic) {}

  /**
   * One of opened, changed, closed.
   *
   * @param firm of which place and size are told, as they are on {@code today}; a later change is
   *     told anew
   * @param encoded its words; null while they are not yet encoded
   */
  static List<OutboxEvent> of(
      String what, Capability of, Enterprise firm, LocalDate today, @Nullable ToldText encoded) {
    State state =
        new State(
            of.id(),
            of.enterpriseId(),
            of.ownerOrg(),
            of.statusCode(),
            of.createdAt(),
            CapabilityContentView.of(of.content()),
            firm.facts().divisionCode(),
            firm.facts().managementDistrict(),
            firm.sizeOn(today),
            encoded,
            of.synthetic());
    String type = "io.hanqiao.enterprise.capability." + what + ".v1";
    return List.of(new OutboxEvent(TOPIC, type, of.id(), of.nextEventVersion(), state));
  }
}
