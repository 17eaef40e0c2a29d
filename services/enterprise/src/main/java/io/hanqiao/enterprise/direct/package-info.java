/** Direct financing: equity, coaching, quotation, bonds, mergers a firm looks for. */
package io.hanqiao.enterprise.direct;
