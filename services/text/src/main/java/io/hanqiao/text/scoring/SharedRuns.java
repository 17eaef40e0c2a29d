package io.hanqiao.text.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of two and more Han characters, and Latin words, that two texts both have. */
final class SharedRuns {

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,}|[a-z][a-z0-9]+");
  private static final int LONGEST_READ = 4_000;

  /** Words that every technical text has and that tell none apart: no evidence by themselves. */
  private static final Set<String> COMMON =
      Set.of(
          ("研究 技术 方法 系统 团队 开发 研发 应用 实现 解决 提高 提升 降低 问题 要求 需要 希望 产品 企业 公司 采用 "
                  + "进行 具有 达到 通过 用于 相关 关键 设计 面向 基于 以及 一种 装置 现有 目前 能够 可以 我们 项目 需求 领域 "
                  + "主要 长期 成果 方向 课题 课题组 国内 国外 不同 有效 控制 制备 材料 工艺 性能 设备 生产 检测")
              .split(" ", -1));

  private SharedRuns() {}

  /** The runs, longest first, none within another. */
  static List<String> of(String need, String supply) {
    String mine = need.substring(0, Math.min(LONGEST_READ, need.length()));
    Set<String> found = new LinkedHashSet<>();
    Matcher run = RUN.matcher(supply);
    while (run.find() && run.start() < LONGEST_READ) {
      String theirs = run.group();
      if (theirs.charAt(0) <= 'z') {
        addWord(theirs, mine, found);
      } else {
        addHan(theirs, mine, found);
      }
    }
    found.removeAll(COMMON);
    List<String> longestFirst = new ArrayList<>(found);
    longestFirst.sort(Comparator.comparingInt(term -> -term.length()));
    List<String> kept = new ArrayList<>();
    for (String term : longestFirst) {
      if (kept.stream().noneMatch(longer -> longer.contains(term))) {
        kept.add(term);
      }
    }
    return kept;
  }

  private static void addWord(String word, String mine, Set<String> found) {
    if (Pattern.compile("(?<![a-z0-9])" + word + "(?![a-z0-9])").matcher(mine).find()) {
      found.add(word);
    }
  }

  private static void addHan(String run, String mine, Set<String> found) {
    int from = 0;
    while (from + 2 <= run.length()) {
      int to = from + 2;
      if (!mine.contains(run.substring(from, to))) {
        from++;
        continue;
      }
      while (to < run.length() && mine.contains(run.substring(from, to + 1))) {
        to++;
      }
      found.add(run.substring(from, to));
      from = to - 1;
    }
  }
}
