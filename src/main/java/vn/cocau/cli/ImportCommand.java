package vn.cocau.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code import}: reads the input folder and publishes. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable CocauCommand cocau;

    @Override
    public Integer call() throws Exception {
        return Commands.given(cocau).call();
    }
}
