/**
 * Every refusal as RFC 9457 problem+json, in Chinese and English, naming field, value and remedy.
 */
package io.hanqiao.platform.problem;
