/** What this service keeps of other firms' direct financing needs, heard from their topic. */
package io.hanqiao.fund.need;
