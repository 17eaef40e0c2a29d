/** The service from outside: over REST, on Kafka and in its database. */
package io.hanqiao.fund;
