/** Fund managers 基金管理人: who runs funds, or stands in for one. */
package io.hanqiao.fund.manager;
