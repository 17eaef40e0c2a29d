/**
 * Credit grants (授信): a customer's approved limit, the contract, drawdowns, money paid out and
 * repaid. Granted, contracted, disbursed and utilized are figures of their own, never added up.
 */
package io.hanqiao.credit.grant;
