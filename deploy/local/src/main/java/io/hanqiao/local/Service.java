package io.hanqiao.local;

import java.nio.file.Path;
import java.util.List;

/**
 * A service of the system: a program with a database of its own.
 *
 * @param name also of its module, its database and its log
 * @param portOffset its port, counted from the base
 * @param heapMegabytes the most heap it gets
 * @param program its runnable jar
 */
record Service(String name, int portOffset, int heapMegabytes, Path program) {
  /** All services of a checkout. A new one is a new line here. */
  static List<Service> of(Path root) {
    return List.of(
        module(root, "enterprise", 1, 192),
        module(root, "credit", 2, 192),
        module(root, "fund", 3, 160),
        module(root, "challenge", 4, 160),
        module(root, "talent", 5, 160),
        // It takes what the market needs: a quarter of this for 4,000 firms, most of it for
        // 100,000.
        module(root, "matcher", 6, 1280),
        module(root, PORTAL, 0, 160));
  }

  static final String PORTAL = "portal";

  private static Service module(Path root, String name, int portOffset, int heapMegabytes) {
    Path program = root.resolve("services").resolve(name).resolve("target");
    return new Service(
        name, portOffset, heapMegabytes, program.resolve("quarkus-app/quarkus-run.jar"));
  }
}
