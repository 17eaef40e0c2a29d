package io.hanqiao.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that every technical text has and that tell none apart: texts are cut at them. */
final class CommonWords {

  /** Longer ones first, so that the longest is cut out. */
  private static final String WORDS =
      "课题组|一种|不低|不同|不高|主要|产品|从事|以上|以下|以内|以及|企业|低于|公司|关键|其中|具有|及其|可以|团队|国内|国外|"
          + "基于|大于|存在|实现|客户|对于|小于|希望|应用|开发|开展|成果|我们|或者|技术|指标|提升|提高|方向|方法|有效|现在|"
          + "现有|用于|目前|相关|研发|研究|系统|能够|装置|要求|解决|设计|课题|达到|进行|通过|采用|针对|长期|问题|降低|需求|"
          + "需要|面向|项目|领域|高于";

  private static final Pattern CUT = Pattern.compile(WORDS + "|[的了和与及或在对为是有等并将把被使其这那]");
  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private CommonWords() {}

  /**
   * The runs of Han characters between common words and punctuation, and the Latin words, each of
   * two characters or more; bare numbers are left out.
   *
   * @param text normalised and in lower case
   */
  static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      String run = matcher.group();
      if (isHan(run)) {
        for (String part : CUT.split(run, -1)) {
          add(part, runs);
        }
      } else if (!NUMBER.matcher(run).matches()) {
        add(run, runs);
      }
    }
    return runs;
  }

  /** Whether a run is of Han characters, not a Latin word. */
  static boolean isHan(String run) {
    return run.charAt(0) > 'z';
  }

  private static void add(String run, List<String> runs) {
    if (run.length() > 1) {
      runs.add(run);
    }
  }
}
