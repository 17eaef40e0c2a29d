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
import io.hanqiao.vocabulary.Flaw;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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

  EncodedFacts {
    Objects.requireNonNull(whole, "encodedText.whole");
    clauses = List.copyOf(clauses);
  }

  /** A part: its first character, behind its last, its direction. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Part(int from, int to, @JsonDeserialize(using = Reader.class) TextVector vector) {

    Part {
      Objects.requireNonNull(vector, "encodedText.clauses.vector");
    }
  }

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
    return flaw(wording) == null;
  }

  /** Why these cannot be taken for the vectors of these words; null if they can. */
  @Nullable Flaw flaw(Wording wording) {
    if (!Encoder.MODEL.equals(model)) {
      return Flaw.of(
          "向量出自另一个编码模型。",
          "The vectors are another encoder's.",
          "请使用 " + Encoder.MODEL + " 的编码。",
          "Encode the words by " + Encoder.MODEL + ".");
    }
    if (!wording.key().equals(hash)) {
      return Flaw.of(
          "向量不是这些文字的。",
          "The vectors are not of these words.",
          "文字改动之后请重新编码。",
          "Encode the words again after each change.");
    }
    return covers(wording.plain().text().length())
        ? null
        : Flaw.of(
            "向量没有依次覆盖全部文字。",
            "The clauses do not cover the words one behind the other.",
            "请原样提交编码结果。",
            "Send the encoded text as it was answered.");
  }

  /** Clauses are shown as they say where they are, and each is compared with all: no more, then. */
  private boolean covers(int length) {
    int at = 0;
    for (Part part : clauses) {
      if (part.from != at || part.to <= at) {
        return false;
      }
      at = part.to;
    }
    return at == length && clauses.size() <= Clause.most(length);
  }

  private EncodedText read() {
    return new EncodedText(
        hash,
        model,
        whole,
        clauses.stream().map(part -> new Clause(part.from, part.to, part.vector)).toList());
  }
}
