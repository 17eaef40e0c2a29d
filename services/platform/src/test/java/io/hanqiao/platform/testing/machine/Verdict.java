package io.hanqiao.platform.testing.machine;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.machine.Witness.Line;
import io.hanqiao.platform.testing.machine.Witness.Row;
import io.hanqiao.platform.testing.machine.Witness.Told;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a machine whatever was sent to it: no state is reached but by a published
 * transition; each accepted command has one line in the trail and one event, each refused one none,
 * and no row is changed without a line; versions have no gap, events are as their schemas say, and
 * a refusal says state, rule and what is possible.
 */
final class Verdict {

  private static final Pattern ZH =
      Pattern.compile("(?s)(当前为“.+”。.*规则 [a-z0-9-]+：.*现在(可以：|没有可办的步骤).*|.+规则 [a-z0-9-]+：.+)");
  private static final Pattern EN =
      Pattern.compile(
          "(?s)(It is .+\\. .*Rule [a-z0-9-]+: .*(Possible now: |Nothing is possible any more).*"
              + "|(?!It is not possible).+ Rule [a-z0-9-]+: .+)");

  private final String table;
  private final Map<String, Diagram> diagrams;
  private final Set<String> measured;
  private final Set<String> things;
  private final List<Sent> sent;
  private final Map<String, Sent> byTrace = new HashMap<>();

  Verdict(
      String table,
      Map<String, Diagram> diagrams,
      Set<String> measured,
      Set<String> things,
      List<Sent> sent) {
    this.table = table;
    this.diagrams = diagrams;
    this.measured = measured;
    this.things = things;
    this.sent = sent;
    sent.forEach(one -> one.traces().forEach(trace -> byTrace.put(trace, one)));
  }

  /** Throws what does not hold; gives what was changed. */
  List<Change> on(Witness witness) throws SQLException {
    List<Line> lines = witness.lines();
    List<Told> told = witness.told();
    commands(lines, told);
    events(told);
    return changes(witness.rows(), lines);
  }

  private void commands(List<Line> lines, List<Told> told) {
    Map<String, List<Line>> written = lines.stream().collect(groupingBy(Line::trace));
    Map<String, List<Told>> heard = told.stream().collect(groupingBy(Told::trace));
    for (Sent one : sent) {
      List<Line> trail = of(one, written);
      List<Told> events = of(one, heard);
      if (one.accepted()) {
        String id = one.thing().id();
        assertThat(trail)
            .as("lines of %s", one)
            .filteredOn(line -> line.aggregate().equals(id))
            .hasSize(1);
        assertThat(events)
            .as("events of %s", one)
            .filteredOn(event -> event.aggregate().equals(id))
            .hasSize(one.move().told() ? 1 : 0);
      } else {
        assertThat(trail).as("lines of %s", one).isEmpty();
        assertThat(events).as("events of %s", one).isEmpty();
        refused(one);
      }
    }
  }

  private static <T> List<T> of(Sent one, Map<String, List<T>> found) {
    return one.traces().stream()
        .flatMap(trace -> found.getOrDefault(trace, List.of()).stream())
        .toList();
  }

  private static void refused(Sent one) {
    JsonNode problem = Post.json(one.answer().text());
    assertThat(one.answer().status()).as(one.toString()).isIn(403, 404, 409, 412);
    if (one.answer().status() == 403 || one.answer().status() == 409) {
      assertThat(problem.path("detail").asText())
          .as(one.toString())
          .matches(one.chinese() ? ZH : EN);
    }
  }

  private void events(List<Told> told) {
    Map<String, List<Told>> each =
        told.stream()
            .filter(event -> things.contains(event.aggregate()))
            .collect(groupingBy(Told::aggregate));
    for (List<Told> life : each.values()) {
      for (int i = 0; i < life.size(); i++) {
        Told event = life.get(i);
        assertThat(event.version()).as(event.toString()).isEqualTo(i + 1);
        assertThat(EventSchemas.flaws(event.topic(), event.type(), Post.json(event.body())))
            .as(event.toString())
            .isEmpty();
      }
    }
  }

  private List<Change> changes(List<Row> rows, List<Line> lines) {
    Map<String, List<Line>> written = lines.stream().collect(groupingBy(Line::tx));
    Map<String, JsonNode> stands = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Row row : rows) {
      List<Line> trail = written.getOrDefault(row.tx(), List.of());
      @Nullable JsonNode before = stands.put(row.table() + row.id(), row.state());
      @Nullable Sent by = trail.isEmpty() ? null : byTrace.get(trail.get(0).trace());
      if (before != null && unmeasured(before).equals(unmeasured(row.state()))) {
        continue;
      }
      assertThat(trail).as("lines of a change of %s", row).isNotEmpty();
      // What another aggregate's step has made is written down as that step.
      if (row.table().equals(table) && before != null) {
        assertThat(trail)
            .as("lines of a change of %s", row)
            .filteredOn(line -> line.aggregate().equals(row.id()))
            .hasSize(1);
      }
      if (before != null && diagrams.containsKey(row.table())) {
        step(row, before, by);
      }
      changes.add(new Change(row.tx(), row.table(), row.id(), before, row.state(), by));
    }
    return changes;
  }

  private JsonNode unmeasured(JsonNode row) {
    return ((ObjectNode) row.deepCopy()).remove(measured);
  }

  private void step(Row row, JsonNode before, @Nullable Sent by) {
    Diagram diagram = Objects.requireNonNull(diagrams.get(row.table()));
    String from = before.path("status").asText();
    String to = row.state().path("status").asText();
    boolean its =
        by != null && by.ask().target().equals(row.id()) && diagram.steps().contains(by.step());
    boolean published =
        its ? diagram.leads(from, to, by.step()) : from.equals(to) || diagram.leads(from, to);
    assertThat(published).as("%s to %s by %s", from, to, by).isTrue();
  }
}
