package io.hanqiao.platform.testing.machine;

import static io.restassured.RestAssured.given;
import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.Held;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One state machine of a service, beset by random commands of many at once through its REST
 * resources. Some answers are lost on their way, some commands are sent twice at once, one dies
 * right before its commit. {@link Verdict} says what must hold of it; {@code -Dhanqiao.seed} asks
 * for one run again.
 */
public final class Machine {

  private static final System.Logger LOG = System.getLogger(Machine.class.getName());
  private static final int PEOPLE = 4;
  private static final int LEAST = 25;
  private static final int MOST = 1500;

  private final ServiceDatabase database;
  private final String table;
  private final String reader;
  private final Map<String, Diagram> diagrams = new LinkedHashMap<>();
  private final Set<String> watched = new LinkedHashSet<>();
  private final Set<String> measured = new LinkedHashSet<>();
  private final long seed = Long.getLong("hanqiao.seed", System.nanoTime());
  private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
  private final Map<String, Thing> things = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thing shared;
  private UnaryOperator<String> tokens = TestInfrastructure.get()::token;
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

  /** A column that the service measures anew without a line in the trail. */
  public Machine measuring(String column) {
    measured.add(column);
    return this;
  }

  /** Whose tokens people have, if they are not demo users. */
  public Machine tokens(UnaryOperator<String> byName) {
    tokens = byName;
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
      List<Change> changes =
          new Verdict(table, diagrams, measured, things.keySet(), List.copyOf(sent)).on(witness);
      LOG.log(
          INFO,
          "{0}: {1} commands, {2} changes, seed {3}",
          table,
          sent.size(),
          changes.size(),
          "" + seed);
      for (Move move : moves) {
        assertThat(taken)
            .as("steps taken, and of others: %s", sent.stream().filter(move::isOf).findAny())
            .contains(move.step());
      }
      return changes;
    } catch (Exception | AssertionError e) {
      throw new AssertionError("With -Dhanqiao.seed=" + seed + ": " + e.getMessage(), e);
    }
  }

  /** The session of a command ends right before it has told of its change. */
  private void crash() throws Exception {
    Thing thing = fresh();
    List<Move> legal =
        moves.stream()
            .filter(move -> move.told() && main().has(state(thing), move.step()))
            .toList();
    boolean crashed = legal.isEmpty();
    for (int n = 0; !crashed; n++) {
      crashed = crashed(legal.get(n % legal.size()), thing, new SplittableRandom(seed + n));
    }
  }

  /** Whether it was not refused before it came so far. */
  private boolean crashed(Move move, Thing thing, SplittableRandom random) throws Exception {
    Ask ask = Objects.requireNonNull(move.aim().at(thing, random));
    Sent command = sent(move, thing, ask, true);
    boolean crashed;
    try (Held held = Held.whenTold(database, thing.id())) {
      CompletableFuture<Sent.Answer> cut = CompletableFuture.supplyAsync(() -> Post.once(command));
      int pid = held.awaitWaitingUnless(cut);
      crashed = pid != 0;
      if (crashed) {
        held.kill(pid);
        assertThat(cut.join().status()).as("the answer of a dead session").isEqualTo(503);
      }
    }
    Post.settle(command);
    settled(command);
    assertThat(command.accepted()).as("%s after the crash", command).isEqualTo(crashed);
    return crashed;
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
    return main().steps().contains(move.step())
        ? main().has(state(thing), move.step())
        : !main().isEnd(state(thing));
  }

  private String state(Thing thing) {
    return thing.state(main().first());
  }

  private Diagram main() {
    return diagrams.values().iterator().next();
  }

  private void act(Thing thing, SplittableRandom random) throws Exception {
    boolean anything = random.nextInt(3) == 0;
    List<Move> some = moves.stream().filter(move -> anything || fits(move, thing)).toList();
    if (some.isEmpty()) {
      return;
    }
    Move move = some.get(0);
    @Nullable Ask ask = null;
    for (int n = 0; ask == null && n < 20; n++) {
      move = drawn(some, thing, random);
      boolean not = move.seldom() && random.nextInt(5) != 0;
      ask = not ? null : move.aim().at(thing, random);
    }
    if (ask != null) {
      Sent command = sent(move, thing, ask, random.nextBoolean());
      Post.any(command, random);
      settled(command);
    }
  }

  /** Rather one that could be the first of its step. */
  private Move drawn(List<Move> some, Thing thing, SplittableRandom random) {
    List<Move> firsts =
        some.stream().filter(move -> !taken.contains(move.step()) && fits(move, thing)).toList();
    List<Move> from = firsts.isEmpty() || random.nextBoolean() ? some : firsts;
    return from.get(random.nextInt(from.size()));
  }

  private Sent sent(Move move, Thing thing, Ask ask, boolean chinese) {
    return new Sent(move, thing, ask, chinese, tokens.apply(ask.user()));
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
    Response seen = given().auth().oauth2(tokens.apply(reader)).get(path);
    boolean shown = seen.statusCode() == 200;
    Thing thing = new Thing(path, Post.json(shown ? seen.body().asString() : "{}"));
    things.put(thing.id(), thing);
    return thing;
  }
}
