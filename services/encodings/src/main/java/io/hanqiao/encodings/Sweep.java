package io.hanqiao.encodings;

import io.hanqiao.platform.identity.Transactions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A look through all postings, once when the work begins: those are put in line whose words were
 * never encoded, or by another encoder, or under other rows of the glossary.
 */
@ApplicationScoped
class Sweep {

  private static final int PAGE = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final List<EncodedKind> kinds;
  private final Transactions transactions;
  private final WaitingTexts waiting;
  private final EncodedTexts texts;
  private int kind;
  private UUID last = BEFORE_ALL;

  Sweep(
      @All List<EncodedKind> kinds,
      Transactions transactions,
      WaitingTexts waiting,
      EncodedTexts texts) {
    this.kinds = kinds;
    this.transactions = transactions;
    this.waiting = waiting;
    this.texts = texts;
  }

  /** Begins anew. */
  void begin() {
    kind = 0;
    last = BEFORE_ALL;
  }

  /** Looks through the next page; false if there is none. */
  boolean page() {
    if (kind >= kinds.size()) {
      return false;
    }
    EncodedKind of = kinds.get(kind);
    UUID after = last;
    List<Worded> page = transactions.asWorker(() -> queueStale(of, after));
    if (page.isEmpty()) {
      kind++;
      last = BEFORE_ALL;
    } else {
      last = page.get(page.size() - 1).id();
    }
    return true;
  }

  private List<Worded> queueStale(EncodedKind of, UUID after) {
    List<Worded> page = of.after().apply(after, PAGE);
    Map<UUID, String> hashes = texts.hashes(page.stream().map(Worded::id).toList());
    waiting.addSwept(
        of.name(),
        page.stream()
            .filter(posting -> !posting.wording().key().equals(hashes.get(posting.id())))
            .map(Worded::id)
            .toList());
    return page;
  }
}
