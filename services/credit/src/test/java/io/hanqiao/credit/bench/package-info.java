/** What the audit trail costs money that moves; run by {@code deploy/bench money}. */
package io.hanqiao.credit.bench;
