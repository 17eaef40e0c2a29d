/** Capabilities: which technical problems of others a firm could solve. */
package io.hanqiao.enterprise.capability;
