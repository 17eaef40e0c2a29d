/** The packaged system, brought up as its users bring it up, seen and hurt from outside. */
package io.hanqiao.system;
