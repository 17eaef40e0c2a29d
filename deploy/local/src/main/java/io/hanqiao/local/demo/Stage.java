package io.hanqiao.local.demo;

import java.util.List;

/**
 * What can be loaded at the same time. A stage begins when the one before it has ended, so that its
 * rows may hold ids of all rows before.
 *
 * @param lanes of batches that are loaded one after the other
 */
record Stage(List<List<Batch>> lanes) {}
