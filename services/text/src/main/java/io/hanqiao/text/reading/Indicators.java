package io.hanqiao.text.reading;

import io.hanqiao.text.reading.Indicator.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures with units in a text. */
public final class Indicators {

  private static final String AT_LEAST = "≥|>=|>|﹥|大于等于|大于|不小于|不低于|不少于|高于|超过|至少|达到|达|优于";
  private static final String AT_MOST = "≤|<=|<|﹤|小于等于|小于|不大于|不高于|不超过|低于|少于|至多|控制在";
  private static final Pattern FIGURE =
      Pattern.compile(
          "("
              + AT_LEAST
              + "|"
              + AT_MOST
              + ")?\\s?([+-]?\\d{1,9}(?:\\.\\d{1,6})?)\\s?(万|亿)?"
              + "([%‰]|[a-zA-Zμµ°Ω·/²³℃\\u4e00-\\u9fff0-9-]{1,12})");
  private static final Pattern NOUN = Pattern.compile("[\\p{IsHan}a-zA-Z]{2,10}$");

  /** Unit, quantity, and its size in the base unit; the longest spelling that fits is taken. */
  private static final String UNITS =
      """
      Wh/kg specific-energy 1;kWh/kg specific-energy 1000;Wh/L energy-density 1
      mAh/g capacity 1;Ah charge 1;mAh charge 0.001
      GPa pressure 1e9;MPa pressure 1e6;kPa pressure 1e3;Pa pressure 1;bar pressure 1e5
      THz frequency 1e12;GHz frequency 1e9;MHz frequency 1e6;kHz frequency 1e3;Hz frequency 1
      Tbps rate 1e12;Gbps rate 1e9;Mbps rate 1e6;kbps rate 1e3;Gb/s rate 1e9;Tb/s rate 1e12
      MW power 1e6;kW power 1e3;mW power 1e-3;GW power 1e9;W power 1;千瓦 power 1e3;万千瓦 power 1e7
      kV voltage 1e3;mV voltage 1e-3;V voltage 1;伏 voltage 1;kA current 1e3;mA current 1e-3;A current 1
      nm length 1e-9;μm length 1e-6;µm length 1e-6;um length 1e-6;mm length 1e-3;cm length 1e-2
      km length 1e3;m length 1;微米 length 1e-6;纳米 length 1e-9;毫米 length 1e-3;厘米 length 1e-2
      公里 length 1e3;英寸 length 0.0254;米 length 1
      ns time 1e-9;μs time 1e-6;µs time 1e-6;ms time 1e-3;s time 1;秒 time 1;毫秒 time 1e-3
      分钟 time 60;min time 60;h time 3600;小时 time 3600
      kg mass 1;g mass 1e-3;mg mass 1e-6;t mass 1000;吨 mass 1000;公斤 mass 1
      % share 1;‰ share 0.1;°C temperature 1;℃ temperature 1;度 temperature 1;K kelvin 1
      次 count 1;cycles count 1;rpm speed 1;r/min speed 1;转 speed 1
      W/mK conductivity 1;W/(m·K) conductivity 1;W/m·K conductivity 1
      mg/L concentration 1e-3;g/L concentration 1;ppm fraction 1e-6;ppb fraction 1e-9
      dB level 1;dBm level-power 1;TOPS compute 1;nA current 1e-9;W/kg loss 1;kWh energy 1e3;MWh energy 1e6
      mAh/cm2 areal-capacity 1;mΩ resistance 1e-3;Ω resistance 1;T field 1
      """;

  private static final Map<String, Unit> BY_NAME = units();

  private Indicators() {}

  /** The units it knows and the quantity each measures. */
  public static Map<String, String> quantities() {
    Map<String, String> quantities = new HashMap<>();
    BY_NAME.forEach((name, unit) -> quantities.put(name, unit.quantity()));
    return quantities;
  }

  private record Unit(String quantity, BigDecimal size) {}

  /** The figures a text states, in order; at most one hundred. */
  public static List<Indicator> in(PlainText text) {
    List<Indicator> found = new ArrayList<>();
    Matcher figure = FIGURE.matcher(text.cased());
    int from = 0;
    while (found.size() < 100 && figure.find(from)) {
      String name = longestUnit(figure.group(4));
      from = Math.max(figure.end(2), from + 1);
      if (name != null) {
        found.add(read(text.cased(), figure, name));
      }
    }
    return List.copyOf(found);
  }

  private static Indicator read(String text, Matcher figure, String name) {
    Unit unit = BY_NAME.getOrDefault(name, new Unit("", BigDecimal.ONE));
    BigDecimal amount = new BigDecimal(figure.group(2)).multiply(unit.size());
    String scale = figure.group(3);
    if (scale != null) {
      amount = amount.movePointRight(scale.equals("万") ? 4 : 8);
    }
    Matcher noun = NOUN.matcher(text.substring(Math.max(0, figure.start() - 12), figure.start()));
    int end = figure.start(4) + name.length();
    String words = (noun.find() ? noun.group() : "") + text.substring(figure.start(), end);
    Bound bound = bound(figure, text.substring(end, Math.min(text.length(), end + 3)));
    return new Indicator(words, bound, amount.stripTrailingZeros(), unit.quantity());
  }

  private static Bound bound(Matcher figure, String after) {
    String sign = figure.group(1);
    if (sign != null) {
      return sign.matches(AT_LEAST) ? Bound.AT_LEAST : Bound.AT_MOST;
    }
    if (after.startsWith("以上") || after.startsWith("及以上")) {
      return Bound.AT_LEAST;
    }
    boolean most = after.startsWith("以下") || after.startsWith("以内");
    return most ? Bound.AT_MOST : Bound.ABOUT;
  }

  private static @Nullable String longestUnit(String written) {
    for (int end = written.length(); end > 0; end--) {
      String name = written.substring(0, end);
      boolean cut =
          end < written.length()
              && isLatin(written.charAt(end))
              && isLatin(written.charAt(end - 1));
      if (!cut && BY_NAME.containsKey(name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> byName = new HashMap<>();
    for (String entry : UNITS.split("[;\n]", -1)) {
      String[] parts = entry.strip().split(" ", -1);
      if (parts.length == 3) {
        byName.put(parts[0], new Unit(parts[1], new BigDecimal(parts[2])));
      }
    }
    return Map.copyOf(byName);
  }
}
