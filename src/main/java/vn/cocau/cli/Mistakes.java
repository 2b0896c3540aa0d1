package vn.cocau.cli;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** An operator's mistake on the command line, in the operator's language and without the names of our classes. */
final class Mistakes {

    private final Screen screen;

    Mistakes(Screen screen) {
        this.screen = screen;
    }

    String told(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return screen.text("cli.mistake.unmatched", Map.of("found", String.join(" ", unmatched.getUnmatched())));
        }
        if (mistake instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", "));
            return screen.text("cli.mistake.missing", Map.of("names", names));
        }
        if (mistake instanceof MutuallyExclusiveArgsException || mistake instanceof MaxValuesExceededException) {
            return screen.text("cli.mistake.exclusive", Map.of());
        }
        ArgSpec option = mistake.getArgSpec();
        if (mistake instanceof OverwrittenOptionException && option != null) {
            return screen.text("cli.mistake.twice", Map.of("name", name(option)));
        }
        return option == null || mistake.getValue() == null
                ? String.valueOf(mistake.getMessage())
                : screen.text(
                        "cli.mistake.value",
                        Map.of("found", mistake.getValue(), "name", name(option), "expected", option.paramLabel()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : Objects.toString(argument.paramLabel());
    }
}
