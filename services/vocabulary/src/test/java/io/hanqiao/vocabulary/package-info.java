/** What the vocabulary promises, as sentences that run. */
package io.hanqiao.vocabulary;
