/**
 * Risk compensation pools (风险补偿资金池): what is paid out of them over what is owed on the loans they
 * stand behind; they warn and suspend by thresholds of their programme.
 */
package io.hanqiao.credit.pool;
