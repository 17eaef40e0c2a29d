package io.hanqiao.platform.trace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;

/** What the service logs, line by line, as production writes it. */
final class CapturedLog extends Handler {

  private final JsonFormatter formatter = new JsonFormatter();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  void start() {
    Logger.getLogger("").addHandler(this);
  }

  void stop() {
    Logger.getLogger("").removeHandler(this);
  }

  /** The lines so far. */
  List<String> json() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord record) {
    ExtLogRecord full = ExtLogRecord.wrap(record);
    full.copyMdc();
    lines.add(formatter.format(full));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
