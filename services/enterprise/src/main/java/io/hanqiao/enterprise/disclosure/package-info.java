/**
 * Who may read what of a firm beyond T0: authorization letters (授权书) and separate consents of
 * persons (单独同意), the reading itself, and the firm's own ledger of who read.
 */
package io.hanqiao.enterprise.disclosure;
