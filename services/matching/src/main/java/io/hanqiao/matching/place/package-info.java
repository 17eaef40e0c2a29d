/** Places, areas, and how near they count as. */
package io.hanqiao.matching.place;
