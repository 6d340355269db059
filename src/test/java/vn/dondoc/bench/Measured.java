package vn.dondoc.bench;

import java.util.Arrays;

/** How long an operation took, in milliseconds. */
record Measured(String operation, int tasks, double p50, double p95, int runs) {

    static Measured of(String operation, int tasks, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(operation, tasks, at(sorted, 0.50), at(sorted, 0.95), sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }
}
