/**
 * How demands look to the owners of supplies: coarse features, the rules these can decide, the
 * score they allow. Nothing here can be given an exact fact, so nothing made of it tells one.
 */
package io.hanqiao.matching.disclosed;
