package vn.dondoc.question;

import java.util.Map;

/** How many tasks there are, and how many of them in each bucket. */
public record Counted(long total, Map<Bucket, Long> buckets) {

    public long of(Bucket bucket) {
        return buckets.getOrDefault(bucket, 0L);
    }

    static Counted sum(Map<Bucket, Long> buckets) {
        return new Counted(buckets.values().stream().mapToLong(Long::longValue).sum(), Map.copyOf(buckets));
    }
}
