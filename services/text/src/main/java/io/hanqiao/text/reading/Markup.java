package io.hanqiao.text.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes HTML out of a text; a lone {@code <} that opens no known element stays a sign. */
final class Markup {

  private static final Pattern UNSEEN =
      Pattern.compile(
          "<(script|style)\\b[^>]*>.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ELEMENT =
      Pattern.compile(
          "</?(a|abbr|article|b|blockquote|body|br|button|center|code|dd|div|dl|dt|em|font|footer"
              + "|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|meta|nav|ol"
              + "|option|p|pre|section|select|small|span|strong|sub|sup|table|tbody|td|textarea|th"
              + "|thead|title|tr|u|ul|video)(\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{2,8});");
  private static final Pattern WITHIN_LINE =
      Pattern.compile("(?i)</?(a|abbr|b|code|em|font|i|small|span|strong|sub|sup|u)\\b.*");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("ge", "≥"),
          Map.entry("le", "≤"),
          Map.entry("deg", "°"),
          Map.entry("micro", "µ"),
          Map.entry("plusmn", "±"),
          Map.entry("times", "×"));

  private Markup() {}

  /** The text without elements: those that begin a line leave a line break. */
  static String without(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String seen = UNSEEN.matcher(text).replaceAll("\n");
    String plain =
        ELEMENT
            .matcher(seen)
            .replaceAll(tag -> WITHIN_LINE.matcher(tag.group()).matches() ? "" : "\n");
    return ENTITY
        .matcher(plain)
        .replaceAll(found -> Matcher.quoteReplacement(decoded(found.group(1), found.group())));
  }

  private static String decoded(String name, String whole) {
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, whole);
    }
    int code =
        name.charAt(1) == 'x'
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
  }
}
