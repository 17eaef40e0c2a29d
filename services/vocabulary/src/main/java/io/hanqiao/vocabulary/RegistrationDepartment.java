package io.hanqiao.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who registers an entity (position 1 of a unified social credit code) and the classes of entity it
 * registers (position 2), by GB 32100-2015.
 *
 * @param name the department
 * @param classes Chinese name by class character
 */
record RegistrationDepartment(Text name, Map<Character, String> classes) {
  private static final Map<Character, RegistrationDepartment> ALL = read();

  /** What is wrong with the first two positions, or null. */
  static @Nullable Flaw flaw(String code) {
    RegistrationDepartment department = ALL.get(code.charAt(0));
    if (department == null) {
      return unknownDepartment(code);
    }
    return department.classes.containsKey(code.charAt(1)) ? null : department.unknownClass(code);
  }

  private static Flaw unknownDepartment(String code) {
    return Flaw.of(
        "统一社会信用代码%s第1位%s不是登记管理部门代码。".formatted(Excerpt.of(code), Excerpt.at(code, 0)),
        "Position 1 of the unified social credit code %s is %s, which is no registration department."
            .formatted(Excerpt.of(code), Excerpt.at(code, 0)),
        "可用："
            + ALL.entrySet().stream()
                .map(e -> e.getKey() + e.getValue().name.zh())
                .collect(Collectors.joining("、"))
            + "。",
        "Allowed: "
            + ALL.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().name.en())
                .collect(Collectors.joining(", "))
            + ".");
  }

  private Flaw unknownClass(String code) {
    char department = code.charAt(0);
    return Flaw.of(
        "统一社会信用代码%s第2位%s不是%s部门（%s）登记的机构类别。"
            .formatted(Excerpt.of(code), Excerpt.at(code, 1), name.zh(), department),
        "Position 2 of the unified social credit code %s is %s, no entity class of department %s (%s)."
            .formatted(Excerpt.of(code), Excerpt.at(code, 1), department, name.en()),
        "可用："
            + classes.entrySet().stream()
                .map(e -> e.getKey() + e.getValue())
                .collect(Collectors.joining("、"))
            + "。",
        "Allowed: "
            + classes.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ".");
  }

  private static Map<Character, RegistrationDepartment> read() {
    Map<Character, RegistrationDepartment> all = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("uscc-registration.csv").rows()) {
      Text name = new Text(row.get("department_zh"), row.get("department_en"));
      all.computeIfAbsent(
              row.get("department").charAt(0),
              key -> new RegistrationDepartment(name, new LinkedHashMap<>()))
          .classes
          .put(row.get("class").charAt(0), row.get("class_zh"));
    }
    return all;
  }
}
