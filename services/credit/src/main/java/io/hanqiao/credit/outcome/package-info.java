/**
 * Verified outcomes: what was pledged, granted, contracted, disbursed and repaid, and who borrowed
 * for the first time, each as a fact with its evidence, counted once. A bank reports loans made
 * elsewhere here; the firm confirms or disputes. Nothing of different kinds is ever added.
 */
package io.hanqiao.credit.outcome;
