package io.hanqiao.encodings;

import io.hanqiao.platform.identity.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** How far the encoding is, for the people on duty. Only the process that works counts. */
@ApplicationScoped
class Progress {

  private static final Logger LOG = Logger.getLogger(Progress.class);
  private static final long PERIOD = TimeUnit.SECONDS.toNanos(5);
  private static final long WORTH_A_LINE = 100;

  private final Transactions transactions;
  private final WaitingTexts waitingTexts;
  private final EncodedTexts encodedTexts;
  private final AtomicLong waiting;
  private final AtomicLong encoded;
  private final AtomicLong secondsLeft;
  private long countedAt = System.nanoTime();
  private long doneSince;
  private boolean changed = true;

  Progress(
      MeterRegistry registry,
      Transactions transactions,
      WaitingTexts waitingTexts,
      EncodedTexts encodedTexts) {
    this.transactions = transactions;
    this.waitingTexts = waitingTexts;
    this.encodedTexts = encodedTexts;
    this.waiting = registry.gauge("hanqiao.texts.waiting", new AtomicLong());
    this.encoded = registry.gauge("hanqiao.texts.encoded", new AtomicLong());
    this.secondsLeft = registry.gauge("hanqiao.texts.seconds.left", new AtomicLong());
  }

  /** A text was encoded, or found to be. */
  void done() {
    doneSince++;
    changed = true;
  }

  /** While there is work: counts every few seconds. */
  void busy() {
    changed = true;
    if (System.nanoTime() - countedAt >= PERIOD) {
      count();
    }
  }

  /** When there is no more: counts a last time. */
  void idle() {
    if (changed) {
      count();
      changed = false;
    }
  }

  private void count() {
    long now = System.nanoTime();
    long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(now - countedAt));
    transactions.runAsWorker(
        () -> {
          waiting.set(waitingTexts.count());
          encoded.set(encodedTexts.count());
        });
    long left = waiting.get();
    secondsLeft.set(doneSince == 0 ? 0 : left * millis / doneSince / 1_000);
    if (left > WORTH_A_LINE) {
      LOG.infof(
          "Texts to be encoded: %d; encoded: %d, %d a minute; %d s left",
          left, encoded.get(), doneSince * 60_000 / millis, secondsLeft.get());
    }
    countedAt = now;
    doneSince = 0;
  }
}
