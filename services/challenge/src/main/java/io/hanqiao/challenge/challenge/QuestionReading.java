package io.hanqiao.challenge.challenge;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IpcCode;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Sector;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is to be solved. */
final class QuestionReading {

  private static final int SHORTEST_TITLE = 4;

  private static final Flaw SHORT =
      Flaw.of(
          "标题不足 " + SHORTEST_TITLE + " 个字。",
          "The title has fewer than " + SHORTEST_TITLE + " characters.",
          "请用一句话写明要解决的技术问题。",
          "Say in a line which technical problem is to be solved.");

  private QuestionReading() {}

  @SuppressWarnings("NullAway") // The findings refuse the form if a required field was not read.
  static Question read(ChallengeForm form, Findings in) {
    return new Question(
        in.required("kind", form.kind(), code -> Codes.parse(ChallengeKind.class, code)),
        in.required("title", form.title(), QuestionReading::title),
        in.optional("background", form.background(), text(4_000)),
        requirements(form, in),
        IndicatorForm.read(form.indicators(), in),
        StatedSet.read(in, "sectors", form.sectors(), code -> Codes.parse(Sector.class, code)),
        StatedSet.read(
            in,
            "ipc",
            form.ipc(),
            code -> IpcCode.parse(code).then(symbol -> Parsed.valid(symbol.value()))));
  }

  private static @Nullable List<String> requirements(ChallengeForm form, Findings in) {
    Set<String> read = StatedSet.read(in, "requirements", form.requirements(), text(1_000));
    return read == null ? null : List.copyOf(read);
  }

  private static Parsed<String> title(String input) {
    return text(200)
        .apply(input)
        .then(
            title ->
                title.codePointCount(0, title.length()) < SHORTEST_TITLE
                    ? Parsed.invalid(SHORT)
                    : Parsed.valid(title));
  }
}
