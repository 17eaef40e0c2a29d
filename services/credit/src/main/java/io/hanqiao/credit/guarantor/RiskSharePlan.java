package io.hanqiao.credit.guarantor;

import java.util.List;

/**
 * How a loss is divided (分险比例).
 *
 * @param name unique among the plans of a guarantor
 * @param shares each party once; they sum to exactly 100 percent
 */
record RiskSharePlan(String name, List<RiskShare> shares) {}
