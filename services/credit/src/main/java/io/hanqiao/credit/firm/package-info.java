/** What this service keeps of firms, heard from their topic: whose they are and where. */
package io.hanqiao.credit.firm;
