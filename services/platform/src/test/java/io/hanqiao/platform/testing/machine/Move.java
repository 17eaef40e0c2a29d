package io.hanqiao.platform.testing.machine;

import io.hanqiao.platform.testing.Calls;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A command that somebody may send at any time, whatever the state.
 *
 * @param step the name of the transition in the diagram
 * @param seldom whether it is sent less than the others
 * @param told whether others are told of it; a step inside an organisation is written down alone
 */
public record Move(String step, boolean told, boolean seldom, Aim aim) {

  /** What is sent of a move. */
  @FunctionalInterface
  public interface Aim {

    /** The command, or null if there is nothing to aim at. */
    @Nullable Ask at(Thing thing, SplittableRandom random) throws Exception;
  }

  /**
   * A command of the aggregate.
   *
   * @param users who may send it, one of them at a time, with {@code |} between
   * @param bodies what they may say, any of them; {@code {id}} is the aggregate's
   */
  public static Move of(String step, String users, String... bodies) {
    return new Move(
        step,
        true,
        false,
        (thing, random) ->
            new Ask(
                oneOf(random, users.split("\\|")),
                thing.path() + "/" + kebab(step),
                thing.id(),
                oneOf(random, bodies).replace("{id}", thing.id())));
  }

  /** Any of them. */
  public static String oneOf(SplittableRandom random, String... some) {
    return some[random.nextInt(some.length)];
  }

  /** A command without a body. */
  public static Move of(String step, String users) {
    return of(step, users, "{}");
  }

  /** A command with the code of a reason. */
  public static Move because(String step, String users, String reason) {
    return of(step, users, "{\"reason\": \"" + reason + "\"}");
  }

  /** An edit of what is there now. */
  public static Move revising(String step, String users, String body) {
    return aimed(
        step,
        (thing, random) -> {
          String user = oneOf(random, users.split("\\|"));
          String tag = Calls.get(user, thing.path()).extract().header("ETag");
          return new Ask(user, thing.path(), thing.id(), body, tag);
        });
  }

  /** A command aimed by hand. */
  public static Move aimed(String step, Aim aim) {
    return new Move(step, true, false, aim);
  }

  /** The same, sent seldom: what ends a life leaves little to see. */
  public Move rarely() {
    return new Move(step, told, true, aim);
  }

  /** The same, of which nobody else is told. */
  public Move inside() {
    return new Move(step, false, seldom, aim);
  }

  boolean isOf(Sent sent) {
    return sent.step().equals(step);
  }

  /** A step as it stands in a path. */
  public static String kebab(String step) {
    return step.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
