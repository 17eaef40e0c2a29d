package io.hanqiao.challenge.check;

import io.hanqiao.challenge.challenge.Challenges;
import io.hanqiao.challenge.check.ChallengeCheckView.AlikeView;
import io.hanqiao.challenge.check.ChallengeCheckView.SentencesView;
import io.hanqiao.text.diagnosis.WordSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds challenges that say nearly what a draft says, among those the running transaction's
 * organisation may see: each of them is compared.
 *
 * <p>The words of a challenge are kept under its revision once they were read, some 1 KB each. Kept
 * words answer nothing by themselves: which challenges are compared, the database says anew each
 * time, under row-level security.
 */
@ApplicationScoped
class AlikeChallenges {

  /** The newest; more are not compared. */
  static final int MOST_COMPARED = 20_000;

  private static final int MOST_TOLD = 5;
  private static final int READ_AT_ONCE = 500;
  private static final String SEEN =
      "select id, revision from Challenge"
          + " where status = 'OPEN' or closedReason = 'AWARDED' order by id desc";
  private static final String READ =
      "select id, revision, question.title, question.background, question.requirements,"
          + " status, ownerOrg from Challenge where id in ?1";

  private final Challenges challenges;
  private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

  AlikeChallenges(Challenges challenges) {
    this.challenges = challenges;
  }

  private record Kept(long revision, WordSet wording) {}

  private record Near(UUID id, int percent) {}

  /** A row of {@link #READ}. */
  private record Said(
      UUID id, long revision, List<String> texts, String title, String status, UUID ownerOrg) {

    static Said of(Object[] row) {
      List<String> texts = new ArrayList<>();
      texts.add((String) row[2]);
      if (row[3] != null) {
        texts.add((String) row[3]);
      }
      if (row[4] instanceof List<?> requirements) {
        requirements.forEach(one -> texts.add((String) one));
      }
      return new Said(
          (UUID) row[0], (Long) row[1], texts, (String) row[2], (String) row[5], (UUID) row[6]);
    }
  }

  /**
   * What was found.
   *
   * @param compared with how many
   */
  record Answer(List<AlikeView> alike, int compared) {}

  /**
   * Those that are near a draft, the nearest first.
   *
   * @param texts of the draft
   * @param except the challenge the draft would change; null for a new one
   * @param reader the caller's organisation
   */
  Answer to(List<String> texts, @Nullable UUID except, UUID reader) {
    Map<UUID, Long> seen = new LinkedHashMap<>();
    for (Object[] row : rows(SEEN).setMaxResults(MOST_COMPARED).getResultList()) {
      if (!row[0].equals(except)) {
        seen.put((UUID) row[0], (Long) row[1]);
      }
    }
    readMissing(seen);
    WordSet draft = WordSet.of(texts).forMany();
    List<Near> near = new ArrayList<>();
    for (UUID id : seen.keySet()) {
      Kept other = kept.get(id);
      int percent = other == null ? 0 : draft.likeness(other.wording());
      if (percent > 0) {
        near.add(new Near(id, percent));
      }
    }
    near.sort(Comparator.comparingInt((Near one) -> -one.percent()));
    return new Answer(
        told(near.subList(0, Math.min(MOST_TOLD, near.size())), texts, reader), seen.size());
  }

  private void readMissing(Map<UUID, Long> seen) {
    if (kept.size() > 2 * MOST_COMPARED) {
      kept.clear();
    }
    List<UUID> missing = new ArrayList<>();
    seen.forEach(
        (id, revision) -> {
          Kept one = kept.get(id);
          if (one == null || one.revision() != revision) {
            missing.add(id);
          }
        });
    for (int from = 0; from < missing.size(); from += READ_AT_ONCE) {
      read(missing.subList(from, Math.min(missing.size(), from + READ_AT_ONCE)))
          .forEach(
              said -> kept.put(said.id(), new Kept(said.revision(), WordSet.of(said.texts()))));
    }
  }

  private List<AlikeView> told(List<Near> nearest, List<String> texts, UUID reader) {
    List<Said> read = read(nearest.stream().map(Near::id).toList()).toList();
    List<AlikeView> told = new ArrayList<>();
    for (Near one : nearest) {
      read.stream()
          .filter(said -> said.id().equals(one.id()))
          .findFirst()
          .ifPresent(
              said ->
                  told.add(
                      new AlikeView(
                          said.id(),
                          said.title(),
                          said.status(),
                          said.ownerOrg().equals(reader),
                          one.percent(),
                          WordSet.alikeSentences(texts, said.texts()).stream()
                              .map(SentencesView::of)
                              .toList())));
    }
    return told;
  }

  private Stream<Said> read(List<UUID> ids) {
    return ids.isEmpty()
        ? Stream.of()
        : rows(READ).setParameter(1, ids).getResultList().stream().map(Said::of);
  }

  private TypedQuery<Object[]> rows(String query) {
    EntityManager entities = challenges.getEntityManager();
    return entities.createQuery(query, Object[].class);
  }
}
