package io.hanqiao.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code deploy/status}: which process of a home runs, where, and how it is.
 *
 * @param home of the system
 * @param services which there should be
 * @param console where it is shown
 */
record Status(Home home, List<Service> services, Console console) {
  private static final String LINE = "%-12s %8s %6s  %s";

  /** Shows every process; returns whether all are up. */
  boolean show() {
    Map<String, RunRecord> running =
        RunRecord.in(home.run()).stream().collect(Collectors.toMap(RunRecord::name, r -> r));
    List<String> names = new ArrayList<>(List.of(Launcher.NAME));
    names.addAll(List.of(Foundation.POSTGRES, Foundation.KAFKA, Foundation.OPENID));
    services.forEach(service -> names.add(service.name()));
    // Further processes of a service, as many as were asked for.
    running.values().stream()
        .filter(process -> process.port() > 0 && !names.contains(process.name()))
        .forEach(process -> names.add(process.name()));
    console.print(LINE.formatted("process", "pid", "port", "health"));
    boolean all = true;
    for (String name : names) {
      Optional<RunRecord> record =
          Optional.ofNullable(running.get(name)).filter(r -> r.living().isPresent());
      boolean well = record.isPresent() && isWell(record.get());
      all &= well;
      console.print(
          LINE.formatted(
              name,
              record.map(r -> Long.toString(r.pid())).orElse("-"),
              record.filter(r -> r.port() > 0).map(r -> Integer.toString(r.port())).orElse("-"),
              record.isEmpty() ? "未运行 not running" : well ? "就绪 ready" : "未就绪 not ready"));
    }
    return all;
  }

  private boolean isWell(RunRecord process) {
    return switch (process.name()) {
      case Launcher.NAME -> new ReadyMark(home).isSetBy(process.pid());
      case Foundation.POSTGRES, Foundation.KAFKA -> Ports.answers(process.port());
      case Foundation.OPENID -> Probe.isOk(OpenIdProvider.issuer(process.port()) + "/jwks");
      default -> Probe.isOk(Probe.readiness(process.port()));
    };
  }
}
