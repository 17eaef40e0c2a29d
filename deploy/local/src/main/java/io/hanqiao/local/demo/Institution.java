package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.InstitutionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A university or institute, named by category and letter.
 *
 * @param managementDistrict null outside Wuhan
 */
record Institution(
    String reference,
    String ownerOrg,
    String name,
    InstitutionKind kind,
    String divisionCode,
    @Nullable String managementDistrict) {

  /** All of the table; the first is the demo user's. */
  static List<Institution> all(Table table, OrgIds orgs) {
    List<Institution> institutions = new ArrayList<>();
    for (Table.Line line : table.lines()) {
      int number = institutions.size() + 1;
      institutions.add(
          new Institution(
              "DI%02d".formatted(number),
              orgs.ofInstitution(number),
              line.text("name") + FirmNames.BADGE,
              line.code("kind", InstitutionKind.class),
              line.text("divisionCode"),
              line.textOrNull("managementDistrict")));
    }
    return List.copyOf(institutions);
  }

  /** The name without the badge. */
  String shortName() {
    return name.replace(FirmNames.BADGE, "");
  }

  Row row() {
    return Row.of(reference, ownerOrg)
        .put("name", name)
        .put("kind", kind)
        .put("divisionCode", divisionCode)
        .put("managementDistrict", managementDistrict)
        .synthetic();
  }
}
