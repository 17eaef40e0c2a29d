package io.hanqiao.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The nine cities of the Wuhan metropolitan circle (武汉都市圈). */
public enum MetroCity implements Named {
  WUHAN("420100", "武汉市", "Wuhan"),
  HUANGSHI("420200", "黄石市", "Huangshi"),
  EZHOU("420700", "鄂州市", "Ezhou"),
  XIAOGAN("420900", "孝感市", "Xiaogan"),
  HUANGGANG("421100", "黄冈市", "Huanggang"),
  XIANNING("421200", "咸宁市", "Xianning"),
  XIANTAO("429004", "仙桃市", "Xiantao"),
  QIANJIANG("429005", "潜江市", "Qianjiang"),
  TIANMEN("429006", "天门市", "Tianmen");

  private final String divisionCode;
  private final Text text;

  MetroCity(String divisionCode, String zh, String en) {
    this.divisionCode = divisionCode;
    this.text = new Text(zh, en);
  }

  /** The city a division is or lies in; none outside the circle, none for the whole province. */
  public static Optional<MetroCity> of(RegionCode region) {
    return Arrays.stream(values()).filter(city -> city.contains(region)).findFirst();
  }

  /** Six digits; three of the cities are counties directly under the province. */
  public RegionCode divisionCode() {
    return new RegionCode(divisionCode);
  }

  /** Whether the division is this city or lies in it. */
  public boolean contains(RegionCode region) {
    return region.within(divisionCode);
  }

  @Override
  public Text text() {
    return text;
  }
}
