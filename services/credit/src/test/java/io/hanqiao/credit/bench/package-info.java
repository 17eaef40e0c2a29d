/**
 * The credit service in a process of its own: what the audit trail costs money that moves ({@code
 * deploy/bench money}), and what becomes of money when the process is killed.
 */
package io.hanqiao.credit.bench;
