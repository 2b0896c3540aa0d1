package vn.cocau.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cocau.cli.InProcess;

/** One run on the project's sample, shared by the tests that only look at it. Its output stays in {@code target}. */
final class SampleRun {

    private static final Path FOLDER = Path.of("target", "runs", "sample");

    private SampleRun() {}

    /** The publication of the sample. */
    static Publication published() {
        return Once.WORKSPACE.published();
    }

    /** What the run printed. */
    static InProcess screen() {
        return Once.SCREEN;
    }

    private static final class Once {

        static final Workspace WORKSPACE = prepare();
        static final InProcess SCREEN = WORKSPACE.over(Workspace.SAMPLE, "import");

        private static Workspace prepare() {
            try {
                if (Files.exists(FOLDER)) {
                    Workspace.delete(FOLDER);
                }
                return Workspace.thaiNguyen(FOLDER);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
