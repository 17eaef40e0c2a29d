package io.hanqiao.text.encoding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.hanqiao.text.reading.Glossary;
import io.hanqiao.text.reading.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * bge-small-zh-v1.5, quantised, run in this process; nothing is downloaded. May be used by several
 * threads at once. One text at a time: quantisation follows the range of a batch, so a text's
 * vector would depend on its neighbours.
 */
public final class Encoder implements AutoCloseable {

  /** Names the weights and the way of cutting and quantising: a change of any is a new name. */
  public static final String MODEL = "bge-small-zh-v1.5-q/1";

  /** The positions of the model. */
  private static final int MOST_IDS = 512;

  private static final String WEIGHTS = "/bge-small-zh-v1.5-q.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces = WordPieces.ofTheModel();
  private final ClauseCutter cutter = new ClauseCutter(pieces);
  private final Glossary glossary;

  private Encoder(OrtEnvironment environment, OrtSession session, Glossary glossary) {
    this.environment = environment;
    this.session = session;
    this.glossary = glossary;
  }

  /**
   * Loads the model from the class path (24 MB; some 0.3 s).
   *
   * @param threads how many work on one text, at least 1
   */
  public static Encoder open(int threads) {
    return open(threads, Glossary.shipped());
  }

  /** As {@link #open(int)}, with another glossary for needs. */
  public static Encoder open(int threads, Glossary glossary) {
    try (InputStream in = Encoder.class.getResourceAsStream(WEIGHTS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + WEIGHTS);
      }
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(in.readAllBytes(), options);
      return new Encoder(environment, session, glossary);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text in clauses, each with its vector, and the direction of the whole: its own vector where
   * the encoder can read it at once, else the middle of its clauses. A need is encoded with its
   * abbreviations and plain words spelled out ({@link Glossary#spelledOut}).
   */
  public EncodedText encode(Wording wording) {
    Role role = wording.role();
    String field = wording.field();
    String text = wording.plain().text();
    List<Clause> clauses = new ArrayList<>();
    for (ClauseCutter.Span span : cutter.cut(text)) {
      TextVector vector = vector(role, text.substring(span.from(), span.to()), field);
      clauses.add(new Clause(span.from(), span.to(), vector));
    }
    return new EncodedText(key(wording), MODEL, whole(role, text, field, clauses), clauses);
  }

  /** The same of words whose role and field are known otherwise. */
  public EncodedText encode(Role role, PlainText plain, String field) {
    return encode(new Wording(role, plain, field));
  }

  /** What identifies the words under this encoder's glossary. */
  public String key(Wording wording) {
    return wording.key(glossary);
  }

  private TextVector whole(Role role, String text, String field, List<Clause> clauses) {
    if (clauses.size() == 1) {
      return clauses.get(0).vector();
    }
    return clauses.isEmpty() || pieces.count(text) <= ClauseCutter.MOST_PIECES
        ? vector(role, text, field)
        : TextVector.middle(clauses.stream().map(Clause::vector).toList());
  }

  private String read(Role role, String text, String field) {
    return role == Role.NEED ? glossary.spelledOut(text, field) : text;
  }

  /** What is spelled out behind the words is the first to go where all is too long to be read. */
  private TextVector vector(Role role, String text, String field) {
    long[] ids = pieces.ids(role.instruction() + read(role, text, field));
    if (ids.length > MOST_IDS) {
      ids = Arrays.copyOf(ids, MOST_IDS);
      ids[MOST_IDS - 1] = WordPieces.LAST;
    }
    return run(ids);
  }

  private TextVector run(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      // The direction of the first mark stands for the whole, as the model was trained.
      return TextVector.quantised(((float[][][]) result.get(0).getValue())[0][0]);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
