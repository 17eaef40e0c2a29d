package io.hanqiao.platform.erasure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.aggregate.ErasedRecords;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.Subscription;
import io.hanqiao.platform.consume.UnreadableEvent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hears that organisations were erased elsewhere, and lets go of what they left here: which rows
 * those are, the function {@code let_go_of} of the service's database says.
 */
@Singleton
class ErasedOwners {

  private static final String NAME = "erased-owners";
  private static final String DONE = ".erasure.done.v1";

  private final DataSource dataSource;
  private final Audit audit;
  private final Clock clock;
  private final ObjectReader form;
  private final Set<String> topics;

  ErasedOwners(
      DataSource dataSource,
      Audit audit,
      Clock clock,
      ObjectMapper mapper,
      @ConfigProperty(name = "hanqiao.erasure.topic") Optional<String> topic) {
    this.dataSource = dataSource;
    this.audit = audit;
    this.clock = clock;
    this.form = mapper.readerFor(Erased.class);
    this.topics = topic.map(Set::of).orElse(Set.of());
  }

  /**
   * What is read of an erasure.
   *
   * @param erasedAt what the organisation posts afterwards is a new life's
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Erased(@Nullable UUID ownerOrg, @Nullable Instant erasedAt) {}

  @Produces
  @Singleton
  Subscription erasedOwners() {
    return new Subscription(NAME, topics, Subscription.Kind.REACTOR, this::hear);
  }

  private void hear(ConsumedEvent event) {
    EventState state = event.state();
    if (state == null || !event.type().endsWith(DONE)) {
      return;
    }
    Erased erased = state.as(Erased.class, form);
    if (erased.ownerOrg() == null || erased.erasedAt() == null) {
      throw new UnreadableEvent("ownerOrg or erasedAt is missing");
    }
    erase(erased.ownerOrg(), erased.erasedAt());
    audit.asWorker(NAME, "organisation.erased", "organisation", erased.ownerOrg());
  }

  private void erase(UUID owner, Instant before) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement erase = connection.prepareStatement("SELECT erase_owner(?, ?, ?)")) {
      erase.setObject(1, owner);
      erase.setObject(2, before.atOffset(ZoneOffset.UTC));
      erase.setObject(3, clock.instant().plus(ErasedRecords.KEPT).atOffset(ZoneOffset.UTC));
      erase.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not erase what an organisation left", e);
    }
  }
}
