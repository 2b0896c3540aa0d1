package vn.cocau.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a store, held by one process at a time. The operating system gives it back when the process dies,
 * however it dies, so whoever has it knows that every other run is over.
 */
public final class StoreLock implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String HOLDER = "holder";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock of a store's folder, or says who has it. */
    public static StoreLock take(Path folder) throws IOException, HeldException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new HeldException(holder(folder));
        }
        Files.writeString(folder.resolve(HOLDER), self(), StandardCharsets.UTF_8);
        return new StoreLock(channel);
    }

    /** Who took the lock last, as it described itself; empty where unknown. */
    public static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve(HOLDER), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unknown) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String self() {
        ProcessHandle process = ProcessHandle.current();
        Instant start = process.info().startInstant().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
        return "pid " + process.pid() + ", " + process.info().user().orElse(System.getProperty("user.name", "?")) + ", "
                + start;
    }
}
