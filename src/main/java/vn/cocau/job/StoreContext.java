package vn.cocau.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.cocau.store.HeldException;
import vn.cocau.store.StoreLock;

/** Opens the store: the embedded one in the output folder, or the one that {@code spring.datasource.url} names. */
final class StoreContext {

    private static final String FILE = "cocau";
    /** H2: the file is locked by another process. */
    private static final int ALREADY_OPEN = 90020;

    private StoreContext() {}

    /** For a run, which holds the lock: tables are created or migrated, and a log is kept. */
    static ConfigurableApplicationContext open(RunContext run) throws HeldException {
        Map<String, Object> properties = new HashMap<>();
        // A kill must not lose what was committed; the program itself closes the database, in its own order.
        properties.put("spring.datasource.url", url(run.options()) + ";WRITE_DELAY=0");
        properties.put("logging.file.name", run.options().log().toString());
        properties.put("logging.config", "classpath:logback-run.xml");
        return start(run, properties);
    }

    /** For looking on: nothing is written, neither tables nor log. */
    static ConfigurableApplicationContext look(RunContext run) throws HeldException {
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", url(run.options()) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
        properties.put("spring.flyway.enabled", "false");
        return start(run, properties);
    }

    /** Whether there is a store at all; one on a server is taken to be there. */
    static boolean exists(RunOptions options) {
        return Files.exists(options.store().resolve(FILE + ".mv.db")) || isOnServer();
    }

    private static boolean isOnServer() {
        return System.getProperty("spring.datasource.url") != null || System.getenv("SPRING_DATASOURCE_URL") != null;
    }

    private static ConfigurableApplicationContext start(RunContext run, Map<String, Object> properties)
            throws HeldException {
        SpringApplication application = new SpringApplication(JobConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setLazyInitialization(true);
        application.setDefaultProperties(properties);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(RunContext.class, () -> run));
        ConfigurableApplicationContext context = application.run();
        quieten();
        try {
            context.getBean(DataSource.class).getConnection().close();
            return context;
        } catch (SQLException | RuntimeException failure) {
            context.close();
            if (isHeld(failure)) {
                throw new HeldException(StoreLock.holder(run.options().store()));
            }
            throw new IllegalStateException(failure);
        }
    }

    /** A log that cannot be written any more, on a full disk, would otherwise show its stack traces on the screen. */
    private static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            StatusManager status = logs.getStatusManager();
            status.getCopyOfStatusListenerList().forEach(status::remove);
        }
    }

    private static boolean isHeld(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return true;
            }
        }
        return false;
    }

    private static String url(RunOptions options) {
        Path file = options.store().resolve(FILE).toAbsolutePath();
        return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
