package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.Holiday.Kind;
import vn.dondoc.calendar.Holiday.Status;

class HolidaysTest {

    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);

    private static EmbeddedPostgres postgres;
    private static DataSource database;
    private static JdbcClient jdbc;

    private final TickingClock clock = new TickingClock();
    private final Holidays holidays = new Holidays(jdbc, event -> announce((Holidays.Changed) event));
    private final WorkingCalendar calendar = new WorkingCalendar(holidays, clock);
    private final HolidayLoading loading = new HolidayLoading(holidays);

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        database = postgres.getPostgresDatabase();
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table calendar_day (day date primary key, kind text not null, name_vi text not null,"
                        + " name_en text not null, status text not null, source text not null)")
                .update();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void emptyTable() {
        jdbc.sql("delete from calendar_day").update();
    }

    @Test
    void bringsEveryDayOfTheFileIntoTheDatabase() {
        loading.afterSingletonsInstantiated();
        assertThat(holidays.all())
                .containsExactlyInAnyOrderElementsOf(HolidayFile.inUse().read());
        assertThat(holidays.between(LocalDate.of(2026, 8, 22), LocalDate.of(2026, 9, 2)))
                .extracting(Holiday::kind)
                .containsExactly(Kind.SWAP_WORK, Kind.SWAP_OFF, Kind.STATUTORY, Kind.STATUTORY);
    }

    @Test
    void keepsWhatAnAdministratorEditedAtTheNextStart() {
        loading.afterSingletonsInstantiated();
        Holiday edited = cultureDay(Status.CONFIRMED);
        holidays.put(edited);
        int number = holidays.all().size();

        loading.afterSingletonsInstantiated();

        assertThat(holidays.all()).hasSize(number).contains(edited);
    }

    @Test
    void aConfirmedDayMovesDeadlinesAtOnce() {
        loading.afterSingletonsInstantiated();
        assertThat(calendar.expiryOf(CULTURE_DAY)).isEqualTo(CULTURE_DAY);

        holidays.put(cultureDay(Status.CONFIRMED));
        assertThat(calendar.expiryOf(CULTURE_DAY)).isEqualTo(CULTURE_DAY.plusDays(1));

        holidays.remove(CULTURE_DAY);
        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isTrue();
    }

    @Test
    void anEditThatIsRolledBackLeavesTheCalendarAsItWas() {
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(transaction -> {
            holidays.put(cultureDay(Status.CONFIRMED));
            assertThat(calendar.isWorkingDay(CULTURE_DAY)).isFalse();
            transaction.setRollbackOnly();
        });
        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isTrue();
    }

    @Test
    void anEditByAnotherProgramIsSeenWithinAMinute() {
        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isTrue();
        new Holidays(jdbc, event -> {}).put(cultureDay(Status.CONFIRMED));
        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isTrue();

        clock.advance(Duration.ofSeconds(61));
        assertThat(calendar.isWorkingDay(CULTURE_DAY)).isFalse();
    }

    @Test
    void answersTheSameQuestionsAsThePlainWorkingDays() {
        loading.load(List.of(cultureDay(Status.CONFIRMED)));
        assertThat(calendar.plus(CULTURE_DAY.minusDays(1), 1)).isEqualTo(CULTURE_DAY.plusDays(1));
        assertThat(calendar.workingDaysBetween(CULTURE_DAY.minusDays(1), CULTURE_DAY.plusDays(1)))
                .isEqualTo(1);
        assertThat(calendar.workingDays(CULTURE_DAY, CULTURE_DAY.plusDays(1))).containsExactly(CULTURE_DAY.plusDays(1));
    }

    private void announce(Holidays.Changed changed) {
        calendar.on(changed);
    }

    private static Holiday cultureDay(Status status) {
        return new Holiday(CULTURE_DAY, "Ngày Văn hóa Việt Nam", "Vietnam Culture Day", Kind.STATUTORY, status, "x");
    }

    private static class TickingClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Zones.VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
