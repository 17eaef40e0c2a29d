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
import java.util.Objects;
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

  /** All words together: they are read as one text, and a longer one says nothing clearly. */
  private static final int MOST_WORDS = 40_000;

  private QuestionReading() {}

  private static Flaw tooLong(long length) {
    return Flaw.of(
        "标题、背景、要求和指标共 " + length + " 个字。",
        "Title, background, requirements and indicators have " + length + " characters together.",
        "请精简到共 " + MOST_WORDS + " 个字以内，或拆成几个榜单。",
        "Shorten them to " + MOST_WORDS + " in all, or post several challenges.");
  }

  @SuppressWarnings("NullAway") // The findings refuse the form if a required field was not read.
  static Question read(ChallengeForm form, Findings in) {
    Question question = stated(form, in);
    long length =
        question.words().stream()
            .filter(Objects::nonNull)
            .mapToLong(words -> words.codePointCount(0, words.length()))
            .sum();
    if (length > MOST_WORDS) {
      in.add("requirements", length, tooLong(length));
    }
    return question;
  }

  @SuppressWarnings("NullAway") // As above.
  private static Question stated(ChallengeForm form, Findings in) {
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
