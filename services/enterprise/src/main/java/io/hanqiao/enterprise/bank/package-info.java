/** Which organisation a bank is, as far as it lends here: heard from the topic of credit offers. */
package io.hanqiao.enterprise.bank;
