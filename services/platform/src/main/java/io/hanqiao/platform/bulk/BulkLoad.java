package io.hanqiao.platform.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.Problem;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.ProblemResponses;
import io.hanqiao.platform.problem.UnreadableJson;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads JSON lines, hands each row to the service and reports row by row. */
@RequestScoped
public class BulkLoad {

  /** The media type of JSON lines. */
  public static final String NDJSON = "application/x-ndjson";

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_FINDINGS = 100;

  private final ObjectMapper mapper;
  private final RoutingContext request;

  BulkLoad(ObjectMapper mapper, RoutingContext request) {
    this.mapper = mapper;
    this.request = request;
  }

  /**
   * Loads rows inside the running transaction.
   *
   * @param store stores one row or throws a {@link ProblemException} with its findings
   * @throws ProblemException 422 with {@code rows[n].field} findings if the mode is all or nothing
   *     and a row is bad, or if there are no rows or too many
   */
  public <R> BulkResult load(
      byte[] body, BulkMode mode, Class<R> type, Function<R, RowOutcome> store) {
    List<String> lines = lines(body);
    Locale locale = ProblemResponses.locale(request.request().getHeader("Accept-Language"));
    List<BulkResult.Row> rows = new ArrayList<>(lines.size());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      try {
        RowOutcome outcome = store.apply(mapper.readValue(lines.get(i), type));
        String word = outcome.created() ? "created" : "existing";
        rows.add(new BulkResult.Row(number, outcome.reference(), outcome.id(), word, null));
      } catch (JsonProcessingException e) {
        rows.add(rejected(number, UnreadableJson.problem(e), locale, findings));
      } catch (ProblemException e) {
        rows.add(rejected(number, e, locale, findings));
      }
    }
    if (mode == BulkMode.ALL_OR_NOTHING && !findings.isEmpty()) {
      throw refused(findings);
    }
    return BulkResult.of(rows);
  }

  private static BulkResult.Row rejected(
      int number, ProblemException e, Locale locale, List<Finding> findings) {
    List<Finding> own = new ArrayList<>(e.findings());
    if (own.isEmpty()) {
      Text sentence = e.detail() == null ? e.code().title() : e.detail();
      own.add(new Finding("$", null, new Flaw(sentence, new Text("请更正此行。", "Correct this row."))));
    }
    for (Finding f : own) {
      findings.add(new Finding("rows[" + number + "]." + f.field(), f.value(), f.flaw()));
    }
    List<Problem.FieldError> errors =
        own.stream().map(f -> Problem.FieldError.of(f, locale)).toList();
    return new BulkResult.Row(number, null, null, "rejected", errors);
  }

  private static ProblemException refused(List<Finding> findings) {
    List<Finding> shown = findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
    return new ProblemException(
        ProblemCode.INVALID,
        new Text(
            "共有 " + findings.size() + " 处需要更正，整批没有保存。",
            findings.size() + " corrections are needed; nothing of the batch was stored."),
        shown);
  }

  private static List<String> lines(byte[] body) {
    List<String> lines;
    try {
      lines = utf8(body).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new ProblemException(
          ProblemCode.MALFORMED, new Text("内容不是合法的 UTF-8。", "The body is not valid UTF-8."));
    }
    if (lines.isEmpty() || lines.size() > MOST_ROWS) {
      throw new ProblemException(
          ProblemCode.INVALID,
          new Text(
              "共 " + lines.size() + " 行，每次请提交 1 至 " + MOST_ROWS + " 行 JSON。",
              "There are " + lines.size() + " rows: send 1 to " + MOST_ROWS + " lines of JSON."));
    }
    return lines;
  }

  private static String utf8(byte[] body) throws CharacterCodingException {
    return UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(body))
        .toString();
  }
}
