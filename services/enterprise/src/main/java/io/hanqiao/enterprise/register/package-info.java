/** What an operator found on record against a firm when a public register was looked up. */
package io.hanqiao.enterprise.register;
