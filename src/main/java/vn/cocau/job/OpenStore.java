package vn.cocau.job;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import vn.cocau.store.HeldException;
import vn.cocau.store.ServerLock;
import vn.cocau.store.StoreLock;

/** The store, open for one run alone. */
final class OpenStore {

    /** What is done with it. */
    @FunctionalInterface
    interface Work<T> {
        T with(ConfigurableApplicationContext store) throws IOException;
    }

    private OpenStore() {}

    static <T> T use(RunContext run, Work<T> work) throws IOException, HeldException {
        StoreLock lock = StoreLock.take(run.options().store());
        try (ConfigurableApplicationContext context = StoreContext.open(run)) {
            return locked(context, work);
        } finally {
            lock.close();
        }
    }

    private static <T> T locked(ConfigurableApplicationContext context, Work<T> work)
            throws IOException, HeldException {
        try {
            ServerLock lock = ServerLock.take(context.getBean(DataSource.class));
            try {
                return work.with(context);
            } finally {
                lock.close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
