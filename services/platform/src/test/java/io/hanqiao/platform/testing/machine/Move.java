package io.hanqiao.platform.testing.machine;

import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A command that somebody may send at any time, whatever the state.
 *
 * @param step the name of the transition in the diagram
 * @param told whether others are told of it; a step inside an organisation is written down alone
 */
public record Move(String step, boolean told, Aim aim) {

  /** What is sent of a move. */
  @FunctionalInterface
  public interface Aim {

    /** The command, or null if there is nothing to aim at. */
    @Nullable Ask at(Thing thing, SplittableRandom random) throws Exception;
  }

  /** A command of the aggregate that says nothing more, or that says a body. */
  public static Move of(String step, String user, String body) {
    return new Move(
        step,
        true,
        (thing, random) -> new Ask(user, thing.path() + "/" + kebab(step), thing.id(), body));
  }

  /** A command without a body. */
  public static Move of(String step, String user) {
    return of(step, user, "{}");
  }

  /** A command with the code of a reason. */
  public static Move because(String step, String user, String reason) {
    return of(step, user, "{\"reason\": \"" + reason + "\"}");
  }

  /** A command aimed by hand. */
  public static Move aimed(String step, Aim aim) {
    return new Move(step, true, aim);
  }

  /** The same, of which nobody else is told. */
  public Move inside() {
    return new Move(step, false, aim);
  }

  /** A step as it stands in a path. */
  public static String kebab(String step) {
    return step.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
