package vn.dondoc.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Units;

/** What was published of all provinces of the installation, for readers who are nobody in particular. */
@Service
@Transactional(readOnly = true)
public class PublishedReviews {

    private final PeriodRows periods;
    private final ReviewRows rows;
    private final Units units;
    private final JdbcClient jdbc;

    PublishedReviews(PeriodRows periods, ReviewRows rows, Units units, JdbcClient jdbc) {
        this.periods = periods;
        this.rows = rows;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** A period whose figures were published. */
    public record Published(String province, ReviewPeriod period) {

        public Instant at() {
            return Objects.requireNonNull(period.publishedAt());
        }
    }

    /** By province, latest first. */
    public List<Published> all() {
        return jdbc.sql("""
                        select p.code from review_period p join unit u on u.id = p.province_id
                         where p.state = 'PUBLISHED'
                         order by u.name, p.to_day desc, p.from_day desc, p.calendar""").query(String.class).list().stream()
                .flatMap(code -> find(code).stream())
                .toList();
    }

    public Optional<Published> find(String code) {
        return periods.find(code)
                .filter(period -> period.state() == PeriodState.PUBLISHED)
                .map(period -> new Published(units.get(period.provinceId()).name(), period));
    }

    /** The frozen figures of all its units. */
    public Review figures(Published published) {
        ReviewPeriod period = published.period();
        return new Review(
                period.code(),
                period.period(),
                period.toDay(),
                Objects.requireNonNull(period.frozenAt()),
                period,
                rows.frozen(period));
    }
}
