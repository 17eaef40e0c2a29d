/** What encoding costs, on the service as it is released. */
package io.hanqiao.talent.bench;
