package io.hanqiao.encodings;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Wording;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The encoder, in memory only while there is something to encode. For one thread. */
final class IdleEncoder {

  private final long patience;
  private @Nullable Encoder open;
  private long lastUsed;

  /**
   * An encoder that is not yet loaded.
   *
   * @param patience how long it stays in memory without work
   */
  IdleEncoder(Duration patience) {
    this.patience = patience.toNanos();
  }

  EncodedText encode(Wording wording) {
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
  void rest() {
    if (System.nanoTime() - lastUsed > patience) {
      close();
    }
  }

  /** Gives its memory back; the next text loads it again. */
  void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
