/** The life of an edge. */
package io.hanqiao.enterprise.edge;
