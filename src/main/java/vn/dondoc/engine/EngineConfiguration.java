package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine on our database and in our transactions, with everything switched off that we do not use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource database, PlatformTransactionManager transactions, JobExecutor jobs, StepListener steps) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseTablePrefix("engine.");
        engine.setDatabaseSchema("engine");
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory("activity");
        engine.setHistoryCleanupEnabled(false);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(steps)));
        restrict(engine);
        retry(engine);
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        return engine;
    }

    private static void restrict(SpringProcessEngineConfiguration engine) {
        // who calls hears of the failure; failed jobs are logged apart from this
        engine.setEnableCmdExceptionLogging(false);
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setScriptEngineResolver(new NoScripts());
    }

    private static void retry(SpringProcessEngineConfiguration engine) {
        engine.setDefaultNumberOfRetries(5);
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H");
    }

    /** Queue and acquisition size belong together: the queue must drain while the jobs are locked (five minutes). */
    @Bean
    DefaultJobExecutor jobExecutor(EngineSettings settings) {
        var jobs = new DefaultJobExecutor();
        jobs.setCorePoolSize(settings.threads());
        jobs.setMaxPoolSize(settings.threads());
        jobs.setQueueSize(settings.queue());
        jobs.setMaxJobsPerAcquisition(settings.atOnce());
        return jobs;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(settings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    IdentityService identityService(ProcessEngine engine) {
        return engine.getIdentityService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
