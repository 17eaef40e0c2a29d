/** A service small enough to read at once, on which the platform's promises are tested. */
package io.hanqiao.platform.parcel;
