package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.MetroCity;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose bureau a firm belongs to: its management district (管理区) if one is recorded, else its city
 * of the circle. Neither is derived from the other.
 *
 * @param key such as {@code donghu}, or the six digits of a city
 */
public record District(String key) {

  /** Where a firm belongs; nowhere if no management district is recorded and no city is its own. */
  public static Optional<District> of(EnterpriseFacts facts) {
    return Optional.ofNullable(facts.managementDistrict())
        .or(
            () ->
                MetroCity.of(new RegionCode(facts.divisionCode()))
                    .map(city -> city.divisionCode().value()))
        .map(District::new);
  }

  /** Reads a key. */
  public static Parsed<District> parse(String key) {
    return isCity(key)
        ? Parsed.valid(new District(key))
        : ManagementDistrict.parse(key) instanceof Parsed.Valid<ManagementDistrict>
            ? Parsed.valid(new District(key))
            : Parsed.invalid(unknown());
  }

  private static boolean isCity(String key) {
    return Arrays.stream(MetroCity.values())
        .anyMatch(city -> city.divisionCode().value().equals(key));
  }

  private static Flaw unknown() {
    return Flaw.of(
        "不是管理区，也不是武汉都市圈的城市。",
        "It is neither a management district nor a city of the circle.",
        "请用管理区代码，如 donghu；或城市代码："
            + Arrays.stream(MetroCity.values())
                .map(city -> city.divisionCode().value() + " " + city.text().zh())
                .collect(Collectors.joining("、"))
            + "。",
        "Use the key of a management district, such as donghu, or of a city: "
            + Arrays.stream(MetroCity.values())
                .map(city -> city.divisionCode().value() + " " + city.text().en())
                .collect(Collectors.joining(", "))
            + ".");
  }
}
