package io.hanqiao.encodings;

import io.hanqiao.encodings.WaitingTexts.Waiting;
import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Wording;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Encodes what is in line, one posting at a time. Words are read in one transaction and encoded in
 * none; a second one locks the posting, and unless the words are others by now it keeps the text,
 * tells the posting and takes it out of the line. Whatever ends in between, nothing was done yet.
 */
@ApplicationScoped
class EncodingWork {

  private static final Logger LOG = Logger.getLogger(EncodingWork.class);
  private static final long FIRST_REST = TimeUnit.SECONDS.toNanos(1);
  private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(5);

  private final Map<String, EncodedKind> kinds = new HashMap<>();
  private final Map<UUID, Rest> resting = new HashMap<>();
  private final Transactions transactions;
  private final WaitingTexts waiting;
  private final EncodedTexts texts;

  EncodingWork(
      @All List<EncodedKind> kinds,
      Transactions transactions,
      WaitingTexts waiting,
      EncodedTexts texts) {
    kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    this.transactions = transactions;
    this.waiting = waiting;
    this.texts = texts;
  }

  /** Of one that failed: when it is tried again, and how long it rested. */
  private record Rest(long until, long length) {}

  /** A posting whose turn it is; it needs no encoding if its text was kept before. */
  private record Turn(EncodedKind kind, UUID id, Optional<Worded> posting, boolean kept) {}

  /** What became of a turn. */
  enum Outcome {
    NOBODY_WAITS,
    DONE,
    /** The words changed meanwhile, or something failed: it waits on. */
    LATER
  }

  /** Encodes the next posting in line. */
  Outcome next(Function<Wording, EncodedText> encoder) {
    long now = System.nanoTime();
    resting.values().removeIf(rest -> rest.until() - now < 0 && rest.length() >= LONGEST_REST);
    List<UUID> later =
        resting.entrySet().stream()
            .filter(rest -> rest.getValue().until() - now > 0)
            .map(Map.Entry::getKey)
            .toList();
    Optional<Turn> turn = transactions.asWorker(() -> waiting.next(later).map(this::turn));
    if (turn.isEmpty()) {
      return Outcome.NOBODY_WAITS;
    }
    UUID id = turn.get().id();
    try {
      boolean done = take(turn.get(), encoder);
      Rest unused = resting.remove(id);
      return done ? Outcome.DONE : Outcome.LATER;
    } catch (RuntimeException e) {
      rest(turn.get(), e);
      return Outcome.LATER;
    }
  }

  private Turn turn(Waiting next) {
    EncodedKind kind = kinds.get(next.kind());
    if (kind == null) {
      throw new IllegalStateException("A text of a kind nobody owns waits: " + next.kind());
    }
    Optional<Worded> posting = kind.one().apply(next.id());
    boolean kept = posting.filter(p -> texts.fitting(p.id(), p.wording()).isPresent()).isPresent();
    return new Turn(kind, next.id(), posting, kept);
  }

  private boolean take(Turn turn, Function<Wording, EncodedText> encoder) {
    Optional<EncodedText> text =
        turn.posting().filter(posting -> !turn.kept()).map(p -> encoder.apply(p.wording()));
    return transactions.asWorker(() -> finish(turn, text));
  }

  private boolean finish(Turn turn, Optional<EncodedText> text) {
    Optional<Worded> posting = turn.kind().locked().apply(turn.id());
    if (posting.isPresent()) {
      Worded now = posting.get();
      text.filter(made -> !made.isStale(now.wording().key()))
          .ifPresent(made -> texts.keep(now, made));
      if (texts.fitting(now.id(), now.wording()).isEmpty()) {
        return false;
      }
      turn.kind().tell().accept(now.id());
    }
    waiting.done(turn.id());
    return true;
  }

  private void rest(Turn turn, RuntimeException e) {
    Rest before = resting.get(turn.id());
    long length = before == null ? FIRST_REST : Math.min(LONGEST_REST, 2 * before.length());
    resting.put(turn.id(), new Rest(System.nanoTime() + length, length));
    LOG.warnf(
        "The words of %s %s could not be encoded, next try in %d s: %s",
        turn.kind().name(), turn.id(), TimeUnit.NANOSECONDS.toSeconds(length), e);
  }
}
