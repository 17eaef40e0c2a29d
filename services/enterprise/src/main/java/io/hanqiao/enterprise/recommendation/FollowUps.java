package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the follow-up register the running transaction's organisation may see. */
@ApplicationScoped
public class FollowUps extends Postings<FollowUp> {

  private static final String OPEN =
      """
      INSERT INTO follow_up (id, owner_org, counterparty_org, revision, event_version, created_at,
        list_id, declaration_id, campaign_id, need_id, bank_id, bureau_org, district, status,
        due_on, synthetic)
      SELECT uuidv7(), b.org, d.owner_org, 1, 0, :now, l.id, d.id, d.campaign_id, d.need_id, b.id,
        l.owner_org, d.district, 'OPEN', CAST(nullif(:due, '') AS date), d.synthetic
      FROM recommendation_list l
      CROSS JOIN LATERAL unnest(l.bank_ids, l.bank_orgs) AS b(id, org)
      JOIN declaration d ON d.list_id = l.id AND d.status = 'RECOMMENDED'
      WHERE l.id = :list
      """;
  private static final String NAMED =
      "SELECT name, uscc, CAST(named_until AS text) FROM named_firm(:id, CAST(:today AS date))";

  /**
   * Opens a row for each entry and bank of a list that is being sent: up to thousands, so it is one
   * statement. What is told of them is told with the list.
   */
  void open(UUID listId, Instant now, @Nullable LocalDate due) {
    flush();
    getEntityManager()
        .createNativeQuery(OPEN)
        .setParameter("now", now)
        .setParameter("due", due == null ? "" : due.toString())
        .setParameter("list", listId)
        .executeUpdate();
  }

  /** Those of a declaration that the caller may see, the first bank first. */
  List<FollowUp> ofDeclaration(UUID declarationId) {
    return list("declarationId = ?1 order by id", declarationId);
  }

  /** Who the firm of a row is, if the caller is its bank and the firm lets itself be named. */
  Optional<NamedFirmView> named(UUID id, LocalDate today) {
    Object row =
        getEntityManager()
            .createNativeQuery(NAMED, Tuple.class)
            .setParameter("id", id)
            .setParameter("today", today.toString())
            .getSingleResultOrNull();
    return row instanceof Tuple found
        ? Optional.of(
            new NamedFirmView(
                found.get(0, String.class),
                found.get(1, String.class),
                LocalDate.parse(found.get(2, String.class))))
        : Optional.empty();
  }
}
