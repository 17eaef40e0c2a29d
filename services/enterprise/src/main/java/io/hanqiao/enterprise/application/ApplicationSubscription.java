package io.hanqiao.enterprise.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Hears of loan applications, for whom a firm names itself to. */
@Singleton
class ApplicationSubscription {

  private static final String TOPIC = "credit.loan-application";
  private static final String OURS = "io.hanqiao.credit.loan-application.";

  private final LoanApplications applications;
  private final ObjectReader form;

  ApplicationSubscription(LoanApplications applications, ObjectMapper mapper) {
    this.applications = applications;
    this.form = mapper.readerFor(ApplicationFacts.class);
  }

  @Produces
  @Singleton
  Subscription loanApplications() {
    return new Subscription(
        "loan-applications",
        Set.of(TOPIC),
        Subscription.Kind.PROJECTION,
        this::hear,
        applications::forgetAll);
  }

  private void hear(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null || event.isErased()) {
      applications.forget(event.aggregateId(), event.version());
    } else if (event.type().startsWith(OURS)) {
      applications.keep(read(event.aggregateId(), state), event.version());
    }
  }

  private ApplicationFacts read(UUID aggregate, EventState state) {
    ApplicationFacts facts = state.as(ApplicationFacts.class, form);
    if (!aggregate.equals(facts.applicationId())
        || facts.enterpriseId() == null
        || facts.ownerOrg() == null
        || facts.counterpartyOrg() == null
        || facts.status() == null) {
      throw new UnreadableEvent(
          "applicationId is not the key of the event, or enterpriseId, ownerOrg, counterpartyOrg or"
              + " status is missing");
    }
    return facts;
  }
}
