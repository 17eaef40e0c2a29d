package io.hanqiao.matching.place;

import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where someone is, as far as it is known: the division and, in Wuhan, the management district.
 * Neither is derived from the other.
 *
 * @param divisionCode 6 digits of GB/T 2260; a city is told with zeros behind; null if not said
 * @param managementDistrict key, such as {@code donghu}; null if not said or outside Wuhan
 */
public record Place(@Nullable String divisionCode, @Nullable String managementDistrict) {

  /** Nothing is known of where it is. */
  public static final Place UNKNOWN = new Place(null, null);

  private static final Place WUHAN = new Place("420100", null);
  private static final int CITY_DIGITS = 4;

  /** Prefecture digits of counties such as 429004 仙桃. */
  private static final String UNDER_PROVINCE = "90";

  /**
   * Refuses codes of another form.
   *
   * @throws IllegalArgumentException if the division has not 6 digits
   */
  public Place {
    Stated.requireForm(divisionCode, "\\d{6}", "Division");
  }

  /** Whether neither division nor district is known. */
  public boolean isUnknown() {
    return divisionCode == null && managementDistrict == null;
  }

  /**
   * The city, and nothing finer: what is told of where a person works. A management district is
   * Wuhan's; a county directly under a province is in no city, and nothing is told of it.
   */
  public Place city() {
    if (divisionCode == null) {
      return managementDistrict == null ? UNKNOWN : WUHAN;
    }
    String prefecture = divisionCode.substring(0, CITY_DIGITS);
    return prefecture.endsWith(UNDER_PROVINCE) ? UNKNOWN : new Place(prefecture + "00", null);
  }

  /** By name, or that it is unknown. */
  public Text text() {
    List<Text> known = new ArrayList<>();
    if (divisionCode != null) {
      known.add(division(divisionCode));
    }
    if (managementDistrict != null) {
      known.add(district(managementDistrict));
    }
    return known.isEmpty()
        ? new Text("未知", "unknown")
        : new Text(
            known.stream().map(Text::zh).collect(Collectors.joining("、")),
            known.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /** The name of a division of 2, 4 or 6 digits. */
  static Text division(String code) {
    return RegionCode.parsePrefix(code) instanceof Parsed.Valid<RegionCode> known
        ? new Text(known.value().name(), known.value().name())
        : new Text("区划表以外的地区", "a division outside the table");
  }

  /** The name of a management district. */
  static Text district(String key) {
    return ManagementDistrict.parse(key) instanceof Parsed.Valid<ManagementDistrict> known
        ? known.value().text()
        : new Text("名录以外的管理区", "a management district outside the list");
  }
}
