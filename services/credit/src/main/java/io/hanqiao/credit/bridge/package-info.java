/**
 * Bridge loans (应急转贷, 过桥): a fund pays for the days between an old loan's last day and the new loan
 * the bank has promised, straight to the bank, and is the first to be repaid out of the new one.
 */
package io.hanqiao.credit.bridge;
