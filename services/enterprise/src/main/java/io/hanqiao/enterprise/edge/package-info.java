/** Supplier edges: who supplies or distributes for which anchor enterprise, by both sides' word. */
package io.hanqiao.enterprise.edge;
