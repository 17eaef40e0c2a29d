package io.hanqiao.matcher.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a figure was measured on. */
final class Machine {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Machine() {}

  /** Cores and the load of the last minute, for the reader of a figure to doubt it by. */
  static String load() {
    return String.format(
        Locale.ROOT,
        "%d cores, load %.2f",
        SYSTEM.getAvailableProcessors(),
        SYSTEM.getSystemLoadAverage());
  }

  /** CPU time this process has used, ns. */
  static long cpuNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  /** Time the compiler has worked, s. */
  static double compilerSeconds() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3;
  }

  /** Time the collector has worked, s. */
  static double collectorSeconds() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / 1e3;
  }

  /** Heap that is still in use after a collection, MB. */
  static long heldMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
