/** Which of a service's replicas does the work that one alone may do. */
package io.hanqiao.platform.leadership;
