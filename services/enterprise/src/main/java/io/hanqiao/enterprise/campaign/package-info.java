/** Campaigns (对接活动): what a bureau calls firms up for, and by which rules it recommends them. */
package io.hanqiao.enterprise.campaign;
