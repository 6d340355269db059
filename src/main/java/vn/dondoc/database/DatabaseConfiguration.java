package vn.dondoc.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool of the running program and the unpooled source of the migrations, each with its own role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings) {
        return settings.server();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseServer server) {
        ConnectionCheck.check(server.application());
        var config = new HikariConfig();
        config.setPoolName("dondoc");
        config.setJdbcUrl(server.application().url());
        config.setUsername(server.application().user());
        config.setPassword(server.application().password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.addDataSourceProperty("ApplicationName", "dondoc");
        config.addDataSourceProperty("currentSchema", "dondoc,public");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // disks without a moving head: an index look-up costs hardly more than the next page of a scan, which the
        // default of 4 denies, so that a department's list could be read by scanning everybody's tasks
        config.setConnectionInitSql("set random_page_cost = 1.1");
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationSource(DatabaseServer server) {
        ConnectionCheck.check(server.owner());
        return server.owner().unpooled();
    }

    @Bean
    FlywayConfigurationCustomizer migrationPlaceholders(DatabaseServer server) {
        return flyway ->
                flyway.placeholders(Map.of("appUser", server.application().user()));
    }
}
