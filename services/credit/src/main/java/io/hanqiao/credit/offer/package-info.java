/** Credit offers: published terms and rules, no promise to any one firm. */
package io.hanqiao.credit.offer;
