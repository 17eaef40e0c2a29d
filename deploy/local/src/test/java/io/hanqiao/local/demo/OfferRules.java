package io.hanqiao.local.demo;

import static io.hanqiao.local.demo.BulkRules.AMOUNT;
import static io.hanqiao.local.demo.BulkRules.FLAG;
import static io.hanqiao.local.demo.BulkRules.ID;
import static io.hanqiao.local.demo.BulkRules.POSITIVE;
import static io.hanqiao.local.demo.BulkRules.RATE_PERCENT;
import static io.hanqiao.local.demo.BulkRules.TEXT;
import static io.hanqiao.local.demo.BulkRules.matches;
import static io.hanqiao.local.demo.BulkRules.oneOf;
import static io.hanqiao.local.demo.BulkRules.someOf;
import static io.hanqiao.local.demo.BulkRules.whole;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.ProductForm;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The rules of what an offer asks beyond its frame. */
final class OfferRules {
  static final Map<String, Predicate<JsonNode>> FIELDS = fields();

  private OfferRules() {}

  private static Map<String, Predicate<JsonNode>> fields() {
    Map<String, Predicate<JsonNode>> fields = new HashMap<>();
    fields.put("productForm", oneOf(ProductForm.class));
    fields.put("feePercent", RATE_PERCENT);
    fields.put("subsidyPercent", RATE_PERCENT);
    fields.put("enterpriseSizes", someOf(oneOf(EnterpriseSize.class)));
    fields.put("minInnovationPoints", whole(0, 100));
    fields.put("gradeCeiling", oneOf(GradeScheme.class));
    fields.put("riskPoolSuspended", FLAG);
    fields.put("talentRequired", FLAG);
    fields.put("minInvoiceMonths", whole(0, 600));
    fields.put("minUnpledgedInventionPatents", POSITIVE);
    fields.put("amountPerPatentMax", AMOUNT);
    fields.put("loanToValue", someOf(OfferRules::isShare));
    fields.put("anchorEdge", oneOf(EdgeKind.class));
    fields.put("anchorEnterpriseIds", someOf(ID));
    fields.put("minOwnCapitalPercent", whole(0, 99));
    fields.put("projectFilingRequired", FLAG);
    fields.put("parkListRequired", FLAG);
    fields.put("equipmentListRequired", FLAG);
    fields.put("greenCatalogueVersion", matches("2025"));
    fields.put("greenCatalogueCodes", someOf(matches("[1-9](\\.\\d+)*")));
    fields.put("institutionalRoundWithinMonths", whole(1, 600));
    fields.put("warrantRequired", FLAG);
    fields.put("renewalWithinDays", whole(0, 3_650));
    fields.put("exporterRequired", FLAG);
    fields.put("controllerGuaranteeRequired", FLAG);
    fields.put("chains", someOf(matches("[a-z-]+")));
    fields.put("chainPositions", someOf(oneOf(ChainPosition.class)));
    fields.put("maxLendingBanks", whole(0, 1_000));
    fields.put("maxOutstandingLoansRevenuePercent", whole(0, 1_000));
    fields.put("refusedFlags", someOf(oneOf(NegativeFlag.class)));
    fields.put("guarantorIds", someOf(ID));
    fields.put("headroom", AMOUNT);
    fields.put("areaBasis", oneOf(AreaBasis.class));
    fields.put("conditions", someOf(OfferRules::isCondition));
    return fields;
  }

  private static boolean isShare(JsonNode share) {
    return oneOf(Collateral.class).test(share.path("collateral"))
        && whole(1, 100).test(share.path("maxPercent"))
        && share.size() == 2;
  }

  private static boolean isCondition(JsonNode condition) {
    return matches(".{1,100}").test(condition.path("title"))
        && TEXT.test(condition.path("expression"))
        && condition.size() == 2;
  }
}
