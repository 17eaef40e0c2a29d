package io.hanqiao.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which port belongs to whom, counted from a base.
 *
 * @param base the port of the portal
 * @param services who else needs one
 */
record PortPlan(int base, List<Service> services) {
  private static final int OPENID = 10;
  private static final int KAFKA = 20;
  private static final int CONTROLLER = 21;
  private static final int POSTGRES = 30;

  int of(Service service) {
    return base + service.portOffset();
  }

  Foundation.Sites foundation() {
    return new Foundation.Sites(base + POSTGRES, base + KAFKA, base + CONTROLLER, base + OPENID, 0);
  }

  /** Every port by the name of who needs it. */
  Map<String, Integer> all() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    services.forEach(service -> ports.put(service.name(), of(service)));
    ports.put(Foundation.OPENID, base + OPENID);
    ports.put(Foundation.KAFKA, base + KAFKA);
    ports.put("kafka-controller", base + CONTROLLER);
    ports.put(Foundation.POSTGRES, base + POSTGRES);
    return ports;
  }

  /**
   * @throws LaunchException if a port is taken; names it and a base at which all are free
   */
  void requireFree() {
    all()
        .forEach(
            (name, port) -> {
              if (!Ports.isFree(port)) {
                throw taken(name, port);
              }
            });
  }

  private LaunchException taken(String name, int port) {
    int other =
        IntStream.iterate(10_080, candidate -> candidate + 1_000)
            .limit(50)
            .filter(candidate -> new PortPlan(candidate, services).allFree())
            .findFirst()
            .orElse(base);
    return new LaunchException(
        "端口 %d（%s）已被占用。可换一组端口：deploy/up --port-base %d".formatted(port, name, other),
        "Port %d (%s) is taken. Choose other ports: deploy/up --port-base %d"
            .formatted(port, name, other));
  }

  private boolean allFree() {
    return all().values().stream().allMatch(Ports::isFree);
  }
}
