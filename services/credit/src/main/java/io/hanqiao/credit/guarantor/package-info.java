/** Financing guarantee companies: their capacity and how a loss is shared. */
package io.hanqiao.credit.guarantor;
