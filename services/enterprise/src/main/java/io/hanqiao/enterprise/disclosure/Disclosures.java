package io.hanqiao.enterprise.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the running transaction's organisation may read of a firm. A function of the database looks
 * up letters and application, writes the firm's ledger and shows what they cover, in one statement:
 * nothing is shown that is not written down.
 */
@ApplicationScoped
class Disclosures {

  private static final String READ =
      "SELECT array_to_string(told_items, ','), firm_org, firm_name, firm_code,"
          + " CAST(firm_facts AS text), array_to_string(firm_flags, ','),"
          + " CAST(certificates AS text), CAST(checks AS text), CAST(consents AS text)"
          + " FROM disclose(:firm, :purpose, :role, CAST(:today AS date))";

  private final EntityManager database;
  private final ObjectMapper json;

  Disclosures(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What may be read on a day for a purpose; empty if nothing, or if there is no such firm. */
  Optional<Disclosure> read(UUID enterprise, Purpose purpose, LocalDate today) {
    Object row =
        database
            .createNativeQuery(READ, Tuple.class)
            .setParameter("firm", enterprise)
            .setParameter("purpose", purpose.name())
            .setParameter("role", purpose.role())
            .setParameter("today", today.toString())
            .getSingleResultOrNull();
    return row instanceof Tuple found ? Optional.of(disclosure(found)) : Optional.empty();
  }

  private Disclosure disclosure(Tuple row) {
    return new Disclosure(
        codes(row.get(0, String.class)).stream()
            .map(DataItem::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        row.get(1, UUID.class),
        row.get(2, String.class),
        row.get(3, String.class),
        one(row.get(4, String.class), DisclosedFacts.class),
        row.get(5, String.class) == null ? null : codes(row.get(5, String.class)),
        all(row.get(6, String.class), CertificateView.class),
        all(row.get(7, String.class), RegisterView.class),
        all(row.get(8, String.class), ConsentReceiptView.class));
  }

  private static Set<String> codes(String joined) {
    return joined.isEmpty()
        ? Set.of()
        : Arrays.stream(joined.split(",")).collect(Collectors.toUnmodifiableSet());
  }

  private <T> @Nullable T one(@Nullable String text, Class<T> type) {
    try {
      return text == null ? null : json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw unreadable(type);
    }
  }

  private <T> @Nullable List<T> all(@Nullable String text, Class<T> type) {
    try {
      return text == null ? null : json.readerForListOf(type).readValue(text);
    } catch (JsonProcessingException e) {
      throw unreadable(type);
    }
  }

  /** Without its cause, whose message would hold what was not to be read here. */
  private static IllegalStateException unreadable(Class<?> type) {
    return new IllegalStateException("What is disclosed cannot be read as " + type.getName());
  }
}
