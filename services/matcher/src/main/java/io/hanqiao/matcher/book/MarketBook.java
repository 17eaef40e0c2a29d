package io.hanqiao.matcher.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.consume.ConsumedEvent;
import io.hanqiao.platform.consume.UnreadableEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The newest known state of one market's demands and supplies. One thread applies events; any
 * thread reads.
 *
 * <p>An event counts if its version is newer than what is held, so repeats and compaction change
 * nothing. An erased aggregate is forgotten.
 *
 * @param <D> a demand as the rules see it
 * @param <S> a supply as the rules see it
 * @param <P> all that the owners of supplies are told of a demand
 */
public abstract class MarketBook<D, S, P> {

  /** Ends the type of the record that goes before the tombstone; its body says nothing. */
  private static final String ERASED = ".erased.v1";

  private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");

  private final ObjectMapper json;
  private final Map<UUID, Long> versions = new ConcurrentHashMap<>();

  /** An empty book. */
  protected MarketBook(ObjectMapper json) {
    this.json = json;
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

  /** Applies the state of a topic; {@link #hold} knows an erased aggregate. */
  protected abstract Touched change(ConsumedEvent event);

  /**
   * Applies one event.
   *
   * @throws UnreadableEvent if its state does not have the form this consumer reads
   */
  public final Touched apply(ConsumedEvent event) {
    if (versions.getOrDefault(event.aggregateId(), 0L) >= event.version()) {
      return Touched.NOTHING;
    }
    Touched touched = change(event);
    versions.put(event.aggregateId(), event.version());
    return touched;
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
   * Holds a state after making sure that the rules can use it.
   *
   * @param use what the rules do with it; its failure makes the event unreadable
   * @return null if the aggregate was erased
   */
  protected final <T> @Nullable T hold(
      Map<UUID, T> held, ConsumedEvent event, Class<T> type, Function<T, Object> use) {
    Held<T, Object> read = read(event, type, use);
    if (read == null) {
      held.remove(event.aggregateId());
      return null;
    }
    held.put(event.aggregateId(), read.facts());
    return read.facts();
  }

  /** Like {@link #hold} where the state alone is all the rules need: what they see is held too. */
  protected final <F, R> void holdRuled(
      Map<UUID, Held<F, R>> held, ConsumedEvent event, Class<F> type, Function<F, R> ruled) {
    Held<F, R> read = read(event, type, ruled);
    if (read == null) {
      held.remove(event.aggregateId());
    } else {
      held.put(event.aggregateId(), read);
    }
  }

  /** Null for an erased aggregate. */
  private <F, R> @Nullable Held<F, R> read(
      ConsumedEvent event, Class<F> type, Function<F, R> ruled) {
    JsonNode state = event.state();
    if (state == null || event.type().endsWith(ERASED)) {
      return null;
    }
    refuseStrangeDivision(event, state);
    try {
      F facts = json.treeToValue(state, type);
      return new Held<>(facts, ruled.apply(facts));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new UnreadableEvent(event.type() + ": " + e.getMessage());
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent(event.type() + ": " + e.getOriginalMessage());
    }
  }

  /** The rules take a code apart: one of another length would end the replay again and again. */
  private static void refuseStrangeDivision(ConsumedEvent event, JsonNode state) {
    String division = state.path("divisionCode").asText(null);
    if (division != null && !DIVISION.matcher(division).matches()) {
      throw new UnreadableEvent(event.type() + ": divisionCode is not of six digits");
    }
  }
}
