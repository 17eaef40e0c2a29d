/**
 * The demo market: synthetic firms, needs, banks and offers drawn from the tables in {@code
 * seeds/demo/market}, and the catalogue of real loan products in {@code seeds/real}, loaded through
 * the public API.
 */
@NullMarked
package io.hanqiao.local.demo;

import org.jspecify.annotations.NullMarked;
