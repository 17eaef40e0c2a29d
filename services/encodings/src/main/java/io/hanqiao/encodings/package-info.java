/**
 * How an owner of postings encodes their words: whoever tells a posting asks {@link
 * io.hanqiao.encodings.Encodings} for the vectors of its words; words without any wait in a table
 * until one background thread has encoded them and told the posting again.
 */
package io.hanqiao.encodings;
