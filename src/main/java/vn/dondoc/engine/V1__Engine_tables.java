package vn.dondoc.engine;

import java.sql.Connection;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables with the scripts of the engine itself, in their own schema. */
@Component
class V1__Engine_tables extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to engine");
            SCRIPTS.forEach(script -> ScriptUtils.executeSqlScript(connection, create(script)));
            // completing a task looks for its children
            statement.execute("create index act_idx_task_parent on act_ru_task (parent_task_id_)");
        }
    }

    private static ClassPathResource create(String script) {
        return new ClassPathResource(
                "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql",
                ProcessEngine.class.getClassLoader());
    }
}
