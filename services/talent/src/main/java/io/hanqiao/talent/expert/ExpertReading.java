package io.hanqiao.talent.expert;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expert form read without a flaw.
 *
 * @param name of the person; null if not stated
 * @param serving as stated; null if not stated
 */
record ExpertReading(
    Origin origin,
    String label,
    @Nullable String name,
    ExpertFacts facts,
    @Nullable Boolean serving) {

  private static final int LONGEST_NAME = 50;

  private static final Flaw NOT_YOURS_TO_KEEP =
      Flaw.of(
          "姓名只由专家所在单位登记。",
          "A personal name is kept by the expert's own institution only.",
          "请去掉 name。",
          "Leave out name.");

  private static final Flaw NAMES_THE_PERSON =
      Flaw.of(
          "其中含有该专家的姓名，而此项会被其他机构看到。",
          "It holds the expert's name, and others read this field.",
          "请改为不含姓名的写法。",
          "Write it without the name.");

  private static final Flaw NO_SECTOR =
      Flaw.of(
          "没有写明所在行业。",
          "It does not say in which line of industry.",
          "请至少选一个，如 EQUIPMENT（高端装备）。",
          "Choose at least one, such as EQUIPMENT.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static ExpertReading of(Caller caller, ExpertForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    String name = name(caller, form, findings);
    String label = findings.required("label", form.label(), text(LONGEST_NAME));
    ExpertFacts facts = facts(form, findings);
    findings.orRefuse();
    return new ExpertReading(origin, label, name, facts, form.serving());
  }

  private static @Nullable String name(Caller caller, ExpertForm form, Findings in) {
    if (form.name() == null) {
      return null;
    }
    if (caller.is("operator")) {
      in.add("name", null, NOT_YOURS_TO_KEEP);
      return null;
    }
    String name = form.name().strip();
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
      // Not echoed: a finding may be copied into a ticket.
      in.add("name", null, length());
      return null;
    }
    Map<String, @Nullable String> seenByOthers = new LinkedHashMap<>();
    seenByOthers.put("label", form.label());
    seenByOthers.put("text", form.text());
    seenByOthers.put("reference", form.reference());
    seenByOthers.put("source", form.source());
    seenByOthers.forEach(
        (field, value) -> {
          if (value != null && value.contains(name)) {
            in.add(field, null, NAMES_THE_PERSON);
          }
        });
    return name;
  }

  private static Flaw length() {
    return Flaw.of(
        "姓名为空或过长。",
        "The name is empty or too long.",
        "请填写 1 至 " + LONGEST_NAME + " 个字，或去掉此项。",
        "Give 1 to " + LONGEST_NAME + " characters, or leave it out.");
  }

  @SuppressWarnings("NullAway") // As above: a missing required field is a finding.
  private static ExpertFacts facts(ExpertForm form, Findings in) {
    Set<Sector> sectors = FieldReading.sectors(in, form.sectors());
    if (form.sectors() == null || form.sectors().isEmpty()) {
      in.add("sectors", null, NO_SECTOR);
    }
    return new ExpertFacts(
        in.optional("ageBand", form.ageBand(), FieldReading.code(AgeBand.class)),
        in.optional("title", form.title(), FieldReading.code(TitleClass.class)),
        sectors,
        FieldReading.ipc(in, form.ipc()),
        in.required("text", form.text(), text(10, 2000)),
        in.optional("daysPerMonth", form.daysPerMonth(), between(1, 31)),
        in.optional("inventionPatents", form.inventionPatents(), between(0, 1_000_000)),
        form.hasResults(),
        form.cleanRecord(),
        form.homeConsent(),
        FieldReading.division(in, form.divisionCode()),
        FieldReading.district(in, form.managementDistrict()));
  }
}
