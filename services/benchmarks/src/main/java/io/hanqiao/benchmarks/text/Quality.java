package io.hanqiao.benchmarks.text;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges answers: the measures by style of need, and where silence fell. */
final class Quality {

  private final Map<String, Map<String, Integer>> judgements;

  Quality(Map<String, Map<String, Integer>> judgements) {
    this.judgements = judgements;
  }

  /** nDCG@10 of the needs that have something relevant, in the order of the answers. */
  double[] ndcg(List<Ranked> answers) {
    return answers.stream()
        .filter(this::isRelated)
        .mapToDouble(a -> Measures.ndcg(a.profiles(), grades(a)))
        .toArray();
  }

  void print(String name, List<Ranked> answers, PrintStream out) {
    row(name, answers, out);
    Map<String, List<Ranked>> byStyle =
        answers.stream()
            .collect(
                Collectors.groupingBy(a -> a.need().style(), TreeMap::new, Collectors.toList()));
    if (byStyle.size() > 1) {
      byStyle.forEach((style, some) -> row("  " + style, some, out));
    }
  }

  void row(String name, List<Ranked> answers, PrintStream out) {
    List<Ranked> judged = answers.stream().filter(this::isRelated).toList();
    out.printf(
        Locale.ROOT,
        "%-34s %4d needs  nDCG@10 %.3f  recall@10 %.3f  MRR %.3f%n",
        name,
        judged.size(),
        mean(ndcg(judged)),
        mean(judged.stream().mapToDouble(a -> Measures.recall(a.profiles(), grades(a))).toArray()),
        mean(
            judged.stream()
                .mapToDouble(a -> Measures.reciprocalRank(a.profiles(), grades(a)))
                .toArray()));
  }

  /** How many needs of each kind were answered with silence. */
  void printSilence(List<Ranked> answers, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "silence: %s of needs with an answer (grade 2 or 3), %s with none but the same field, %s with"
            + " nothing relevant%n",
        share(answers, a -> Measures.hasAnswer(grades(a))),
        share(answers, a -> !Measures.hasAnswer(grades(a)) && isRelated(a)),
        share(answers, a -> !isRelated(a)));
  }

  private String share(List<Ranked> answers, Predicate<Ranked> kind) {
    List<Ranked> some = answers.stream().filter(kind).toList();
    long silent = some.stream().filter(a -> a.profiles().isEmpty()).count();
    return silent + "/" + some.size();
  }

  private boolean isRelated(Ranked answer) {
    return Measures.hasRelated(grades(answer));
  }

  Map<String, Integer> grades(Ranked answer) {
    return judgements.getOrDefault(answer.need().id(), Map.of());
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }
}
