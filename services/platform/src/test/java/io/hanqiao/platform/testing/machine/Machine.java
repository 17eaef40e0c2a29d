package io.hanqiao.platform.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.Calls;
import io.hanqiao.platform.testing.Held;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One state machine of a service, beset by random commands of many at once through its REST
 * resources. Some answers are lost on their way, some commands are sent twice at once, one dies
 * right before its commit. {@link Verdict} says what must hold of it; {@code -Dhanqiao.seed} asks
 * for one run again.
 */
public final class Machine {

  private static final int PEOPLE = 4;
  private static final int LEAST = 40;
  private static final int MOST = 400;

  private final ServiceDatabase database;
  private final String table;
  private final String reader;
  private final Map<String, Diagram> diagrams = new LinkedHashMap<>();
  private final Set<String> watched = new LinkedHashSet<>();
  private final long seed = Long.getLong("hanqiao.seed", System.nanoTime());
  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
  private final Map<String, Thing> things = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thing shared;
  private Callable<String> begin = () -> "";
  private List<Move> moves = List.of();

  private Machine(String service, String table, String type, String reader) {
    this.database = new ServiceDatabase(service);
    this.table = table;
    this.reader = reader;
    with(table, type);
  }

  /**
   * A machine.
   *
   * @param table the table of the aggregate
   * @param type the sealed type, as the README names it before the diagram
   * @param reader a demo user who may read the aggregate from its beginning
   */
  public static Machine of(String service, String table, String type, String reader) {
    return new Machine(service, table, type, reader);
  }

  /** A part of the aggregate with a life of its own. */
  public Machine with(String part, String type) {
    diagrams.put(part, Diagram.of(type));
    watched.add(part);
    return this;
  }

  /** A table whose rows move with the aggregate. */
  public Machine watching(String moved) {
    watched.add(moved);
    return this;
  }

  /**
   * Lets people do anything, until each kind of step has been taken, and looks at what came of it.
   *
   * @param fresh makes a new aggregate and gives its path
   * @return what was changed, in order
   */
  public List<Change> run(Callable<String> fresh, Move... possible) throws Exception {
    begin = fresh;
    moves = List.of(possible);
    try (Witness witness = Witness.of(database, watched)) {
      crash();
      List<Callable<Void>> people = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        SplittableRandom random = new SplittableRandom(seed + i);
        people.add(() -> walk(random));
      }
      ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
      try {
        for (Future<Void> one : pool.invokeAll(people)) {
          one.get();
        }
      } finally {
        pool.shutdownNow();
      }
      return new Verdict(table, diagrams, things.keySet(), List.copyOf(sent)).on(witness);
    } catch (Exception | AssertionError e) {
      throw new AssertionError("With -Dhanqiao.seed=" + seed + ": " + e.getMessage(), e);
    } finally {
      Set<String> wanted = moves.stream().map(Move::step).collect(Collectors.toSet());
      assertThat(taken).as("steps taken, -Dhanqiao.seed=%d", seed).containsAll(wanted);
    }
  }

  /** The session of a command ends right before it has told of its change. */
  private void crash() throws Exception {
    Thing thing = fresh();
    SplittableRandom random = new SplittableRandom(seed);
    for (Move move : moves) {
      @Nullable Ask ask = move.told() && fits(move, thing) ? move.aim().at(thing, random) : null;
      if (ask != null) {
        Sent command = new Sent(move, thing, ask, true);
        try (Held held = Held.whenTold(database, thing.id())) {
          CompletableFuture<Sent.Answer> cut =
              CompletableFuture.supplyAsync(() -> Post.once(command));
          held.kill(held.awaitWaiting(0));
          assertThat(cut.join().status()).as("the answer of a dead session").isEqualTo(503);
        }
        Post.settle(command);
        settled(command);
        assertThat(command.accepted()).as("%s after the crash", command).isTrue();
        return;
      }
    }
    throw new AssertionError("No move that is told fits " + thing.seen());
  }

  private @Nullable Void walk(SplittableRandom random) throws Exception {
    Thing own = fresh();
    for (int n = 0; n < MOST && (n < LEAST || !allTaken()); n++) {
      boolean alone = random.nextInt(4) != 0;
      if (alone && ended(own)) {
        own = fresh();
      }
      act(alone ? own : shared(), random);
    }
    return null;
  }

  private boolean allTaken() {
    return moves.stream().map(Move::step).allMatch(taken::contains);
  }

  private boolean ended(Thing thing) {
    return moves.stream().noneMatch(move -> fits(move, thing));
  }

  private boolean fits(Move move, Thing thing) {
    Diagram main = diagrams.values().iterator().next();
    return main.steps().contains(move.step())
        ? main.has(thing.state(), move.step())
        : !main.isEnd(thing.state());
  }

  private void act(Thing thing, SplittableRandom random) throws Exception {
    boolean anything = random.nextInt(3) == 0;
    List<Move> some = moves.stream().filter(move -> anything || fits(move, thing)).toList();
    if (some.isEmpty()) {
      return;
    }
    Move move = some.get(random.nextInt(some.size()));
    @Nullable Ask ask = move.aim().at(thing, random);
    if (ask != null) {
      Sent command = new Sent(move, thing, ask, random.nextBoolean());
      Post.any(command, random);
      settled(command);
    }
  }

  private void settled(Sent command) {
    sent.add(command);
    if (command.accepted()) {
      taken.add(command.step());
      command.thing().see(Post.json(command.answer().text()));
    }
  }

  private synchronized Thing shared() throws Exception {
    Thing now = shared;
    if (now == null || ended(now)) {
      now = fresh();
      shared = now;
    }
    return now;
  }

  private Thing fresh() throws Exception {
    String path = begin.call();
    String seen = Calls.get(reader, path).statusCode(200).extract().body().asString();
    Thing thing = new Thing(path, Post.json(seen));
    things.put(thing.id(), thing);
    return thing;
  }
}
