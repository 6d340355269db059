package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.organization.Units;

/**
 * Issues tasks for tests: a session with its conclusion by SQL, the task itself as the product does it. The session has no
 * process, so it stays in a stage in which nothing closes it.
 */
@Component
public class TaskFixture {

    private final DemonstrationUnits demonstration;
    private final Accounts accounts;
    private final Units units;
    private final TaskIssuing issuing;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    TaskFixture(
            DemonstrationUnits demonstration,
            Accounts accounts,
            Units units,
            TaskIssuing issuing,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.units = units;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Viewer viewer(String username) {
        load();
        return accounts.loadUserByUsername(username);
    }

    public long unit(String shortName) {
        load();
        return units.byShortName(shortName).orElseThrow().id();
    }

    /** Outside of the test's transaction, so that a test that rolls back leaves it for the next. */
    private void load() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> demonstration.load());
    }

    /** A task of Nghệ An's office for Sở Công Thương, due in ten days; change what the test is about. */
    public Draft task() {
        return new Draft();
    }

    public class Draft {

        private String province = "nghean";
        private String assigner = "nghean.office";
        private String lead = "nghean.sct";
        private final List<String> coordinators = new ArrayList<>();
        private String title = "Báo cáo tiến độ cụm công nghiệp";
        private Nature nature = Nature.SPECIFIC;
        private Due due = Due.fixed(LocalDate.now().plusDays(10));
        private LocalDate issuedOn = LocalDate.now();
        private boolean starred;
        private @Nullable String session;

        public Draft lead(String shortName) {
            lead = shortName;
            province = shortName.substring(0, shortName.indexOf('.'));
            assigner = province + ".office";
            return this;
        }

        public Draft assigner(String shortName) {
            assigner = shortName;
            return this;
        }

        public Draft coordinator(String shortName) {
            coordinators.add(shortName);
            return this;
        }

        public Draft title(String words) {
            title = words;
            return this;
        }

        public Draft nature(Nature kind) {
            nature = kind;
            return this;
        }

        public Draft due(Due when) {
            due = when;
            return this;
        }

        public Draft due(LocalDate date) {
            return due(Due.fixed(date));
        }

        public Draft issuedOn(LocalDate day) {
            issuedOn = day;
            return this;
        }

        public Draft starred() {
            starred = true;
            return this;
        }

        /** Puts the task into a session with this code, which must be new. */
        public Draft session(String code) {
            session = code;
            return this;
        }

        /** The code of the task, issued and committed. */
        public String issue() {
            Viewer office = viewer(province + ".office");
            String code = session != null
                    ? session
                    : "NA-2099-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                long sessionId = insertSession(code, office);
                issuing.issue(List.of(order(code, sessionId, insertDirective(sessionId, office))), office.actor());
            });
            return code + ".01";
        }

        private long insertSession(String code, Viewer office) {
            return jdbc.sql("""
                            insert into working_session (code, province_id, title, kind, host, organizer_unit_id,
                                reporting_unit_id, stage, created_by, created_at, search, version)
                            values (:code, :province, :title, 'WORKING', 'PEOPLE_COMMITTEE', :office, :lead, 'ISSUANCE', :by, now(), '', 1)
                            returning id""")
                    .param("code", code)
                    .param("province", unit(province))
                    .param("title", "Làm việc về công nghiệp")
                    .param("office", unit(assigner))
                    .param("lead", unit(lead))
                    .param("by", office.accountId())
                    .query(Long.class)
                    .single();
        }

        private long insertDirective(long sessionId, Viewer office) {
            String before = "Kết luận buổi làm việc.\n1. ";
            jdbc.sql(
                            "insert into conclusion (session_id, state, text, saved_at, saved_by) values (?, 'ISSUED', ?, now(), ?)")
                    .params(sessionId, before + title + ". Hằng tháng gửi Văn phòng.\n2. Hết.", office.accountId())
                    .update();
            return jdbc.sql("""
                            insert into directive (session_id, ordinal, text, span_start, span_end, nature, force, due_kind)
                            values (:session, 1, :text, :start, :end, :nature, 'REQUIRE', :kind) returning id""")
                    .param("session", sessionId)
                    .param("text", title)
                    .param("start", before.length())
                    .param("end", before.length() + title.length())
                    .param("nature", nature.name())
                    .param("kind", due.kind().name())
                    .query(Long.class)
                    .single();
        }

        private TaskOrder order(String code, long sessionId, long directiveId) {
            return new TaskOrder(
                    code + ".01",
                    unit(province),
                    sessionId,
                    code,
                    directiveId,
                    unit(assigner),
                    unit(lead),
                    coordinators.stream().map(TaskFixture.this::unit).toList(),
                    title,
                    title,
                    nature,
                    Force.REQUIRE,
                    null,
                    null,
                    null,
                    due,
                    starred,
                    issuedOn);
        }
    }
}
