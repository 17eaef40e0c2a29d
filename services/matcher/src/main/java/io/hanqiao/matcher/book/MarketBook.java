package io.hanqiao.matcher.book;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.EventState;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest known state of one market's demands and supplies. Any thread reads events for it, one
 * thread applies them; any thread asks.
 *
 * <p>An event counts if its version is newer than what is held, so repeats and compaction change
 * nothing. An erased aggregate is forgotten.
 *
 * @param <D> a demand as the rules see it
 * @param <S> a supply as the rules see it
 * @param <P> all that the owners of supplies are told of a demand
 */
public abstract class MarketBook<D, S, P> {

  private static final int DIVISION_DIGITS = 6;

  private final ObjectMapper json;
  private final Map<Class<?>, ObjectReader> forms = new ConcurrentHashMap<>();

  /**
   * Counted in place: a new number for each of a million records would be work for the collector.
   */
  private final Map<UUID, AtomicLong> versions = new ConcurrentHashMap<>();

  private final LongAdder staleTexts = new LongAdder();

  /** An empty book. */
  protected MarketBook(ObjectMapper json) {
    this.json = json.copy().registerModule(new SharedValues());
  }

  /** How many events told vectors of other words or of another model: as if none were told. */
  public final long staleTexts() {
    return staleTexts.sum();
  }

  /** The topics the market lives on. */
  public abstract Set<String> topics();

  /** An open demand with all that is known of it. */
  public abstract Optional<D> demand(UUID id);

  /** An open supply as it stands on a day. */
  public abstract Optional<S> supply(UUID id, LocalDate asOf);

  /** What the owners of supplies are told of an open demand. */
  public abstract Optional<P> told(UUID demandId);

  /** Whose demand it is, open or closed; empty if it is not known. */
  public abstract Optional<UUID> demandOwner(UUID id);

  /** Whose supply it is, open or closed; empty if it is not known. */
  public abstract Optional<UUID> supplyOwner(UUID id);

  /** Ids of all demands held, closed ones included. */
  public abstract Set<UUID> demandIds();

  /** Ids of all supplies held, closed ones included. */
  public abstract Set<UUID> supplyIds();

  /**
   * Reads the state of an event and changes nothing. What it returns makes the book hold the state;
   * it runs if no newer one is held, on the thread that applies.
   *
   * @throws UnreadableEvent if the state does not have the form this consumer reads
   */
  protected abstract Supplier<Touched> change(ConsumedEvent event);

  /**
   * Reads one event, once and on any thread, and changes nothing.
   *
   * @throws UnreadableEvent if its state does not have the form this consumer reads
   */
  public final Change read(ConsumedEvent event) {
    return new Change(event, change(event));
  }

  /** Applies one event that was read for this book. */
  public final Touched apply(Change change) {
    ConsumedEvent event = change.event();
    AtomicLong held = versions.computeIfAbsent(event.aggregateId(), id -> new AtomicLong());
    if (held.get() >= event.version()) {
      return Touched.NOTHING;
    }
    Touched touched = change.effect().get();
    held.set(event.version());
    return touched;
  }

  /**
   * Reads one event and applies it.
   *
   * @throws UnreadableEvent if its state does not have the form this consumer reads
   */
  public final Touched apply(ConsumedEvent event) {
    return apply(read(event));
  }

  /** All open demands. */
  public final List<D> demands() {
    List<D> open = new ArrayList<>();
    demandIds().forEach(id -> demand(id).ifPresent(open::add));
    return open;
  }

  /** All open supplies as they stand on a day. */
  public final List<S> supplies(LocalDate asOf) {
    List<S> open = new ArrayList<>();
    supplyIds().forEach(id -> supply(id, asOf).ifPresent(open::add));
    return open;
  }

  /**
   * Reads a state and makes sure that the rules can use it.
   *
   * @param ruled what the rules make of it; its failure makes the event unreadable
   * @return null if the aggregate was erased
   */
  protected final <F, R> @Nullable Held<F, R> read(
      ConsumedEvent event, Class<? extends F> type, Function<F, R> ruled) {
    EventState state = event.state();
    if (state == null || event.isErased()) {
      return null;
    }
    try {
      F facts = state.as(type, forms.computeIfAbsent(type, this::reader));
      R seen = ruled(facts, ruled);
      if (facts instanceof Worded worded && worded.isStale()) {
        staleTexts.increment();
      }
      return new Held<>(
          facts instanceof Worded worded ? type.cast(worded.withoutWords()) : facts, seen);
    } catch (IllegalArgumentException | NullPointerException | UnreadableEvent e) {
      throw new UnreadableEvent(event.type() + ": " + e.getMessage());
    }
  }

  /**
   * What the rules make of a state, told or drafted.
   *
   * @throws UnreadableEvent if they can make nothing of it
   */
  protected static <F, R> R ruled(F facts, Function<F, R> ruled) {
    try {
      refuseStrangeDivision(facts);
      return ruled.apply(facts);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new UnreadableEvent(String.valueOf(e.getMessage()));
    }
  }

  /** Like {@link #read} where only what was told is held. */
  protected final <F> @Nullable F facts(ConsumedEvent event, Class<F> type, Function<F, ?> ruled) {
    Held<F, ?> read = read(event, type, ruled);
    return read == null ? null : read.facts();
  }

  /** Holds a state; null forgets it. */
  protected static <T> void hold(Map<UUID, T> held, UUID id, @Nullable T state) {
    if (state == null) {
      held.remove(id);
    } else {
      held.put(id, state);
    }
  }

  /** The rules take a code apart: one of another length would end the replay again and again. */
  private static void refuseStrangeDivision(Object facts) {
    String division = facts instanceof Placed placed ? placed.divisionCode() : null;
    if (division != null && !isDivision(division)) {
      throw new UnreadableEvent("divisionCode is not of six digits");
    }
  }

  private static boolean isDivision(String code) {
    return code.length() == DIVISION_DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Our producers write records, which have no field twice; to look for one is a fifth of reading.
   */
  private ObjectReader reader(Class<?> type) {
    return json.readerFor(type).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }
}
