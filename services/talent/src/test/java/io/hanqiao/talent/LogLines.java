package io.hanqiao.talent;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;

/** What the service logs while it listens, with the exceptions. */
final class LogLines extends Handler {

  private static final Logger ROOT = Logger.getLogger("");

  private final JsonFormatter formatter = new JsonFormatter();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  void start() {
    ROOT.addHandler(this);
    // Proves that what is logged is caught.
    Logger.getLogger("io.hanqiao.talent").log(Level.INFO, "listening for names");
  }

  void stop() {
    ROOT.removeHandler(this);
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(formatter.format(ExtLogRecord.wrap(record)));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
