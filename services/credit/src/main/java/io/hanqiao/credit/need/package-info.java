/** What this service keeps of firms' needs for loans, heard from their topic. */
package io.hanqiao.credit.need;
