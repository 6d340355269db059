package vn.dondoc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DondocTest;

@DondocTest
class GrantsTest {

    @Autowired
    JdbcClient program;

    @Autowired
    DataSource pool;

    @Test
    void theProgramWorksOnRowsOnly() {
        assertThat(program.sql("select count(*) from engine.act_ru_task")
                        .query(Integer.class)
                        .single())
                .isNotNegative();
        assertThatThrownBy(() -> program.sql("drop table engine.act_ru_task").update())
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() ->
                        program.sql("delete from dondoc.flyway_schema_history").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theProgramDoesNotChangeTheAuditTrail() {
        assertThat(program.sql("""
                        select count(*) from (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) as denied (privilege)
                        where to_regclass('dondoc.audit_event') is not null
                          and has_table_privilege(to_regclass('dondoc.audit_event'), privilege)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void connectionsReadOurTablesFirst() throws Exception {
        try (var connection = pool.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(program.sql("show search_path").query(String.class).single()).isEqualTo("dondoc,public");
        assertThat(program.sql("show application_name").query(String.class).single())
                .isEqualTo("dondoc");
    }
}
