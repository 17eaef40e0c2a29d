package io.hanqiao.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What a command line asks for.
 *
 * @param home where everything is kept
 * @param portBase the first port; the others follow from it
 * @param fresh whether to begin with empty data
 * @param demo whether to load the demo market
 * @param firms how many firms the demo market has, each with one need; the other records keep their
 *     proportion to them
 * @param matchers how many processes of the matcher share its work
 * @param detach whether to return when the system is ready and leave it running
 * @param words what is no option, such as the name of a user
 */
record Options(
    Home home,
    int portBase,
    boolean fresh,
    boolean demo,
    int firms,
    int matchers,
    boolean detach,
    List<String> words) {
  static final int DEFAULT_PORT_BASE = 8080;
  static final int DEFAULT_FIRMS = 4_000;

  private static final int MOST_SCALE = 25;
  private static final int MOST_FIRMS = MOST_SCALE * DEFAULT_FIRMS;
  // The highest port is the base and forty-five, the lowest one a user may open 1024.
  private static final int LOWEST_BASE = 1024;
  private static final int HIGHEST_BASE = 65_000;

  /**
   * @param root of the checkout, where the home is by default
   * @throws LaunchException if an option is unknown, lacks its value or has one out of range
   */
  static Options parse(Path root, List<String> arguments) {
    Home home = Home.at(root.resolve(".hanqiao"));
    int portBase = DEFAULT_PORT_BASE;
    int firms = DEFAULT_FIRMS;
    int matchers = 1;
    boolean fresh = false;
    boolean demo = true;
    boolean detach = false;
    List<String> words = new ArrayList<>();
    Iterator<String> rest = split(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--home" -> home = Home.at(Path.of(value(argument, rest)));
        case "--port-base" -> portBase = number(argument, rest, LOWEST_BASE, HIGHEST_BASE);
        case "--firms" -> firms = number(argument, rest, 1, MOST_FIRMS);
        case "--scale" -> firms = DEFAULT_FIRMS * number(argument, rest, 1, MOST_SCALE);
        case "--matchers" -> matchers = number(argument, rest, 1, Service.MOST_MATCHERS);
        case "--fresh" -> fresh = true;
        case "--no-demo" -> demo = false;
        case "--detach" -> detach = true;
        default -> words.add(wordOf(argument));
      }
    }
    return new Options(home, portBase, fresh, demo, firms, matchers, detach, List.copyOf(words));
  }

  /** {@code --home=DIR} means the same as {@code --home DIR}. */
  private static List<String> split(List<String> arguments) {
    List<String> split = new ArrayList<>();
    for (String argument : arguments) {
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      if (equals > 0) {
        split.add(argument.substring(0, equals));
        split.add(argument.substring(equals + 1));
      } else {
        split.add(argument);
      }
    }
    return split;
  }

  private static String wordOf(String argument) {
    if (argument.startsWith("-")) {
      throw new LaunchException(
          "没有选项 "
              + argument
              + "：可用 --home --port-base --fresh --no-demo --scale --firms --matchers --detach。",
          "There is no option "
              + argument
              + ": use --home, --port-base, --fresh, --no-demo, --scale, --firms, --matchers or --detach.");
    }
    return argument;
  }

  private static String value(String option, Iterator<String> rest) {
    if (rest.hasNext()) {
      return rest.next();
    }
    throw new LaunchException(option + " 需要一个值。", option + " needs a value.");
  }

  private static int number(String option, Iterator<String> rest, int least, int most) {
    String value = value(option, rest);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with what was given.
    }
    throw new LaunchException(
        "%s 应为 %d 到 %d 的整数，而不是“%s”。".formatted(option, least, most, value),
        "%s is a whole number from %d to %d, not \"%s\".".formatted(option, least, most, value));
  }
}
