/**
 * Funds 基金: funds of funds, sub-funds and direct funds, and their money. Commitment, its shares,
 * paid-in, invested, reserved, dry powder and uncalled are different numbers.
 */
package io.hanqiao.fund.fund;
