package io.hanqiao.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of a service: a program with a database of its own, which several processes of one
 * service share.
 *
 * @param name also of its log
 * @param database also the service's name
 * @param portOffset its port, counted from the base
 * @param heapMegabytes the most heap it gets
 * @param program its runnable jar
 */
record Service(String name, String database, int portOffset, int heapMegabytes, Path program) {
  /** The first process of a service, named like it. */
  Service(String name, int portOffset, int heapMegabytes, Path program) {
    this(name, name, portOffset, heapMegabytes, program);
  }

  /**
   * All services of a checkout, some matchers more than one among them.
   *
   * @param matchers how many in all, 1..{@link #MOST_MATCHERS}
   */
  static List<Service> of(Path root, int matchers) {
    List<Service> all = new ArrayList<>(of(root));
    Service first =
        all.stream().filter(service -> service.name().equals(MATCHER)).findFirst().orElseThrow();
    for (int number = 2; number <= matchers; number++) {
      all.add(
          new Service(
              MATCHER + "-" + number,
              MATCHER,
              FURTHER + number,
              first.heapMegabytes(),
              first.program()));
    }
    return List.copyOf(all);
  }

  /** Whether it is a further process of a service that is there already. */
  boolean isFurther() {
    return !name.equals(database);
  }

  /** One process of every service of a checkout. A new one is a new line here. */
  static List<Service> of(Path root) {
    return List.of(
        module(root, "enterprise", 1, 192),
        module(root, "credit", 2, 192),
        module(root, "fund", 3, 160),
        module(root, "challenge", 4, 160),
        module(root, "talent", 5, 160),
        module(root, MATCHER, 6, MatcherJvm.HEAP_MEGABYTES),
        module(root, PORTAL, 0, 160));
  }

  static final String PORTAL = "portal";
  static final int MOST_MATCHERS = 5;
  private static final String MATCHER = "matcher";

  /** Further matchers are at the base and forty and their number. */
  private static final int FURTHER = 40;

  private static Service module(Path root, String name, int portOffset, int heapMegabytes) {
    Path program = root.resolve("services").resolve(name).resolve("target");
    return new Service(
        name, portOffset, heapMegabytes, program.resolve("quarkus-app/quarkus-run.jar"));
  }
}
