package io.hanqiao.local.demo;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Where a bank lends, or an offer holds: to lie in one of the divisions or districts is enough.
 *
 * @param divisions prefixes of GB/T 2260, in order
 * @param districts keys of management districts, in order
 */
record ServiceArea(List<String> divisions, List<String> districts) {

  /** Whole divisions. */
  static ServiceArea of(List<String> divisions) {
    return new ServiceArea(divisions, List.of());
  }

  /** The districts and cities where there are branches. */
  static ServiceArea of(Collection<Place> branches) {
    return new ServiceArea(
        branches.stream()
            .filter(place -> place.managementDistrict() == null)
            .map(Place::cityDivision)
            .sorted()
            .toList(),
        branches.stream()
            .map(Place::managementDistrict)
            .filter(Objects::nonNull)
            .sorted()
            .toList());
  }

  /** Adds the area to a row. */
  void put(Row row) {
    row.putStated("serviceDivisions", divisions).putStated("serviceManagementDistricts", districts);
  }
}
