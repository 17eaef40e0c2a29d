/** Tests of reading a capability. */
package io.hanqiao.enterprise.capability;
