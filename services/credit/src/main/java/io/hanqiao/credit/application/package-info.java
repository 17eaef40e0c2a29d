/** A firm asks a bank for a loan on the terms of an offer, and the bank answers. */
package io.hanqiao.credit.application;
