/** Secondments (科技副总): an expert of an institution at a firm, both sides agreeing, with results. */
package io.hanqiao.talent.secondment;
