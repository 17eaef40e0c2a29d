/**
 * What the matcher knows of needs, firms and offers: its own small records, rebuilt from topics.
 */
package io.hanqiao.matcher.book;
