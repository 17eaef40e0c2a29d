package io.hanqiao.benchmarks.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** nDCG@10 (gain 2^grade − 1), recall@10 and reciprocal rank of one need's answer. */
final class Measures {

  /** Who only works in the same field (grade 1) is no answer. */
  static final int ANSWER = 2;

  private static final int CUT = 10;

  private Measures() {}

  static double ndcg(List<String> ranked, Map<String, Integer> grades) {
    double found = 0;
    for (int i = 0; i < Math.min(CUT, ranked.size()); i++) {
      found += gain(grades.getOrDefault(ranked.get(i), 0), i);
    }
    double best = 0;
    List<Integer> ideal =
        grades.values().stream().sorted(Comparator.reverseOrder()).limit(CUT).toList();
    for (int i = 0; i < ideal.size(); i++) {
      best += gain(ideal.get(i), i);
    }
    return best == 0 ? 0 : found / best;
  }

  /** Of those graded 2 and 3, or 1 where there is none such. */
  static double recall(List<String> ranked, Map<String, Integer> grades) {
    int least = hasAnswer(grades) ? ANSWER : 1;
    long all = grades.values().stream().filter(g -> g >= least).count();
    long found =
        ranked.stream().limit(CUT).filter(id -> grades.getOrDefault(id, 0) >= least).count();
    return all == 0 ? 0 : (double) found / all;
  }

  static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
    int least = hasAnswer(grades) ? ANSWER : 1;
    for (int i = 0; i < ranked.size(); i++) {
      if (grades.getOrDefault(ranked.get(i), 0) >= least) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  static boolean hasAnswer(Map<String, Integer> grades) {
    return grades.values().stream().anyMatch(g -> g >= ANSWER);
  }

  static boolean hasRelated(Map<String, Integer> grades) {
    return grades.values().stream().anyMatch(g -> g > 0);
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
  }
}
