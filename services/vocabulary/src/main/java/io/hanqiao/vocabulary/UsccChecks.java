package io.hanqiao.vocabulary;

import org.jspecify.annotations.Nullable;

/** What a code of the right form must hold to besides: known first positions and two checks. */
final class UsccChecks {

  private UsccChecks() {}

  /** The first thing that does not hold, or null. */
  static @Nullable Flaw flaw(Uscc uscc) {
    Flaw registration = RegistrationDepartment.flaw(uscc.value());
    if (registration != null) {
      return registration;
    }
    if (!uscc.organizationCheckHolds()) {
      return organization(uscc.value());
    }
    return uscc.checkCharacterHolds() ? null : code(uscc.value());
  }

  private static Flaw organization(String code) {
    char right = CheckCharacters.ofOrganization(code.substring(8, 16));
    return Flaw.of(
        "统一社会信用代码%s第17位%s不是主体标识码“%s”的校验码。"
            .formatted(Excerpt.of(code), Excerpt.at(code, 16), code.substring(8, 16)),
        "Position 17 of the unified social credit code %s is %s, not the check of “%s”."
            .formatted(Excerpt.of(code), Excerpt.at(code, 16), code.substring(8, 16)),
        "按 GB 11714 应为“" + right + "”，或第9至16位有误。请对照营业执照核对。",
        "By GB 11714 it is “"
            + (right + "”, unless one of positions 9 to 16 is mistyped. Compare the license."));
  }

  private static Flaw code(String code) {
    char right = CheckCharacters.ofCode(code.substring(0, 17));
    return Flaw.of(
        "统一社会信用代码%s第18位%s不是前17位的校验码。".formatted(Excerpt.of(code), Excerpt.at(code, 17)),
        "Position 18 of the unified social credit code %s is %s, not the check of the first 17."
            .formatted(Excerpt.of(code), Excerpt.at(code, 17)),
        "按 GB 32100-2015 应为“" + right + "”，或前17位有误。请对照营业执照核对。",
        "By GB 32100-2015 it is “"
            + (right + "”, unless one of the first 17 is mistyped. Compare the license."));
  }
}
