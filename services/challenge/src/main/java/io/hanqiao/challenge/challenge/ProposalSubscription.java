package io.hanqiao.challenge.challenge;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Hears of proposals, this service's own: the first one stops the clock of its challenge, whose row
 * a solver does not see.
 */
@Singleton
class ProposalSubscription {

  private final ChallengeDesk desk;
  private final ObjectReader form;

  ProposalSubscription(ChallengeDesk desk, ObjectMapper mapper) {
    this.desk = desk;
    this.form = mapper.readerFor(Submitted.class);
  }

  /** What is read of a proposal. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Submitted(UUID challengeId, Instant submittedAt) {}

  @Produces
  @Singleton
  Subscription proposalsTold() {
    return new Subscription(
        "proposals-told", Set.of("challenge.proposal"), Subscription.Kind.PROJECTION, this::hear);
  }

  private void hear(ConsumedEvent event) {
    if (event.state() != null) {
      Submitted submitted = event.state().as(Submitted.class, form);
      desk.answered(submitted.challengeId(), submitted.submittedAt());
    }
  }
}
