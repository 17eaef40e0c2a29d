package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.Parsed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of the project. */
final class ProjectReading {

  private static final String VERSION = "greenCatalogueVersion";
  private static final String CODES = "greenCatalogueCodes";

  /** All of the investment leaves nothing to lend. */
  private static final int MOST_OWN_CAPITAL = 99;

  /** Every edition has a first item: a code that is right wherever the edition is. */
  private static final String FIRST_ITEM = "1";

  private static final Flaw NO_VERSION =
      Flaw.of(
          "写了绿色金融目录代码，但没有写明目录年版：同一代码在不同年版中不是同一项目。",
          "Codes of the green catalogue are given, but not of which edition: one code means"
              + " different things in different editions.",
          "请填写 greenCatalogueVersion，如 2025，或去掉 greenCatalogueCodes。",
          "Give greenCatalogueVersion, such as 2025, or leave out greenCatalogueCodes.");

  private ProjectReading() {}

  static ProjectTerms read(OfferForm form, Findings in) {
    String version =
        in.optional(
            VERSION,
            form.greenCatalogueVersion(),
            edition -> code(edition, FIRST_ITEM).then(item -> Parsed.valid(edition)));
    return new ProjectTerms(
        in.optional("areaBasis", form.areaBasis(), code -> Codes.parse(AreaBasis.class, code)),
        in.optional(
            "minOwnCapitalPercent", form.minOwnCapitalPercent(), between(0, MOST_OWN_CAPITAL)),
        form.projectFilingRequired(),
        form.parkListRequired(),
        form.equipmentListRequired(),
        version,
        codes(version, form, in));
  }

  private static @Nullable Set<String> codes(
      @Nullable String version, OfferForm form, Findings in) {
    List<String> codes = form.greenCatalogueCodes();
    if (codes != null && form.greenCatalogueVersion() == null) {
      in.add(VERSION, null, NO_VERSION);
    }
    if (codes == null || version == null || Stated.tooMany(in, CODES, codes.size())) {
      return null;
    }
    return Stated.codes(in, CODES, codes, each -> code(version, each));
  }

  private static Parsed<String> code(String version, String code) {
    return GreenCatalogueCode.parse(version, code).then(item -> Parsed.valid(item.code()));
  }
}
