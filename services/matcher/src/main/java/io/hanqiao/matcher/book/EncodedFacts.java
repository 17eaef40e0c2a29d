package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import io.hanqiao.text.encoding.Clause;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.Encoder;
import io.hanqiao.text.encoding.TextVector;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.scoring.StatedText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vectors that the owner of a posting tells of its words; read straight into bytes.
 *
 * @param model which encoder made them
 * @param hash of the words, see {@link Wording#key()}; not one of the values that are shared
 * @param whole the direction of the whole
 * @param clauses its parts in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EncodedFacts(
    String model,
    @JsonDeserialize(using = StringDeserializer.class) String hash,
    @JsonDeserialize(using = Reader.class) TextVector whole,
    List<Part> clauses) {

  /** A part: its first character, behind its last, its direction. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Part(int from, int to, @JsonDeserialize(using = Reader.class) TextVector vector) {}

  /** Reads a vector without making a text of it first. */
  static final class Reader extends StdDeserializer<TextVector> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(TextVector.class);
    }

    @Override
    public TextVector deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return TextVector.of(parser.getBinaryValue());
    }
  }

  /**
   * What is stated, with its vectors if these words have been encoded.
   *
   * @param told null while they are not; vectors of other words or of another model are none of
   *     these
   */
  static StatedText stated(Wording wording, @Nullable EncodedFacts told) {
    return StatedText.of(wording, told != null && told.fits(wording) ? told.read() : null);
  }

  boolean fits(Wording wording) {
    return model.equals(Encoder.MODEL) && hash.equals(wording.key());
  }

  private EncodedText read() {
    return new EncodedText(
        hash,
        model,
        whole,
        clauses.stream().map(part -> new Clause(part.from, part.to, part.vector)).toList());
  }
}
