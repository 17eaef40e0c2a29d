package io.hanqiao.benchmarks.report;

import java.util.List;

/**
 * What came out for one rival.
 *
 * @param name what it is and of which version
 * @param planForAll the fastest of its plans for many needs at once
 * @param planForOne the fastest of its plans for one need
 * @param tried every plan with its time
 * @param needs answered in one call
 * @param pairsPerSecond needs × offers over the median time of a call
 * @param oneNeedP50Micros median time for one need
 * @param oneNeedP99Micros time that one need in a hundred exceeds
 * @param rowsCompared of each of its plans with the kernel's
 */
record RivalRow(
    String name,
    String planForAll,
    String planForOne,
    List<String> tried,
    int needs,
    double pairsPerSecond,
    double oneNeedP50Micros,
    double oneNeedP99Micros,
    long rowsCompared) {}
