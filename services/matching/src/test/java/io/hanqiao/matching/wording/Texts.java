package io.hanqiao.matching.wording;

import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.Sector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Texts as their owners encode them, by the encoder that is shipped; each once. */
public final class Texts {

  private static final Map<Wording, EncodedText> ENCODED = new ConcurrentHashMap<>();
  private static final Encoder ENCODER = Encoder.open(1);

  private Texts() {}

  /** The text of a need; null sectors are not stated. */
  public static StatedText need(String text, @Nullable Set<Sector> sectors) {
    return stated(Wording.need(sectors, List.of(text)));
  }

  /** The text of a supply. */
  public static StatedText supply(String text, @Nullable Set<Sector> sectors) {
    return stated(Wording.supply(sectors, text));
  }

  private static StatedText stated(Wording wording) {
    return StatedText.of(wording, ENCODED.computeIfAbsent(wording, ENCODER::encode));
  }
}
