package vn.cocau.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cocau.finding.Language;
import vn.cocau.job.CoreLoader;

/** The program called inside the tests' own process: what it prints, and its exit code. */
public record InProcess(int code, List<String> lines) {

    /** Runs one command; the screen is in English if the arguments say {@code --lang=en}. */
    public static InProcess run(CoreLoader loader, List<String> arguments) {
        Language language = arguments.contains("--lang=en") ? Language.EN : Language.VI;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Cocau.run(new Screen(out, out, language, false), loader, arguments.toArray(String[]::new));
        return new InProcess(code, out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    public String lastLine() {
        return lines.get(lines.size() - 1);
    }
}
