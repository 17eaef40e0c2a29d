package io.hanqiao.encodings;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Wording;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The encoder of this process, in memory only while there is something to encode. The background
 * work and those who ask for a draft take turns at it, text by text.
 */
@ApplicationScoped
class IdleEncoder {

  private final long patience;
  private @Nullable Encoder open;
  private long lastUsed;

  /**
   * An encoder that is not yet loaded.
   *
   * @param patience how long it stays in memory without work
   */
  IdleEncoder(
      @ConfigProperty(name = "hanqiao.encodings.idle", defaultValue = "PT2M") Duration patience) {
    this.patience = patience.toNanos();
  }

  synchronized EncodedText encode(Wording wording) {
    Encoder encoder = open;
    if (encoder == null) {
      encoder = Encoder.open(1);
      open = encoder;
    }
    EncodedText text = encoder.encode(wording);
    lastUsed = System.nanoTime();
    return text;
  }

  /** To be called now and then while there is no work. */
  synchronized void rest() {
    if (System.nanoTime() - lastUsed > patience) {
      close();
    }
  }

  /** Gives its memory back; the next text loads it again. */
  @PreDestroy
  synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
