package vn.dondoc.review.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.review.PublishedReviews.Published;
import vn.dondoc.review.ReviewPeriod;

/** The published periods of one province, latest first. */
record PublishedList(String province, List<Entry> periods) {

    /** One of them under its name. */
    record Entry(String code, String label, LocalDate from, LocalDate to, Instant at) {}

    static List<PublishedList> of(List<Published> all, Function<ReviewPeriod, String> label) {
        Map<String, List<Published>> provinces = all.stream()
                .collect(Collectors.groupingBy(Published::province, LinkedHashMap::new, Collectors.toList()));
        return provinces.entrySet().stream()
                .map(each -> new PublishedList(
                        each.getKey(),
                        each.getValue().stream()
                                .map(published -> entry(published, label))
                                .toList()))
                .toList();
    }

    private static Entry entry(Published published, Function<ReviewPeriod, String> label) {
        ReviewPeriod period = published.period();
        return new Entry(period.code(), label.apply(period), period.fromDay(), period.toDay(), published.at());
    }
}
