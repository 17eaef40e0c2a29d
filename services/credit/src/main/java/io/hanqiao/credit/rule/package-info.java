/** What loans and limits are refused by: rules with an id, and sentences that cite them. */
package io.hanqiao.credit.rule;
