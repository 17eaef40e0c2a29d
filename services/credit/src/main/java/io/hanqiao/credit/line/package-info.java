/**
 * What a bank posts as a whole and not to one customer: 活动专项额度（意向） (a campaign's pledged quota, an
 * announcement that may be revised) and 核心企业集团额度 (the group limit of an anchor). A second person of
 * the bank confirms what the first wrote. A pledged quota is nobody's credit line: nobody may draw
 * on it, and it is never added to a group limit.
 */
package io.hanqiao.credit.line;
