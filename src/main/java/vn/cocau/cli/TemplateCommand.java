package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.cocau.form.FormColumn;
import vn.cocau.form.FormRequest;
import vn.cocau.form.Forms;
import vn.cocau.job.Outcome;
import vn.cocau.profile.Profile;
import vn.cocau.profile.ReportForm;
import vn.cocau.profile.Territory;

/** {@code template}: writes the empty form of each district, to be filled in and sent. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private static final String ENDING = ".xlsx";

    @ParentCommand
    private @Nullable CocauCommand cocau;

    @Option(names = "--district", paramLabel = "CODE|NAME", split = ",", descriptionKey = "cli.template.district")
    private List<String> districts = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "YYYY|YYYY-YYYY|YYYY-Qn",
            required = true,
            split = ",",
            descriptionKey = "cli.template.period")
    private List<String> periods = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE|FOLDER", descriptionKey = "cli.template.out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        CocauCommand given = Commands.given(cocau);
        Profile profile = given.core().profile();
        ReportForm form = form(given, profile);
        FormOrder order = new FormOrder(given, profile);
        List<FormColumn> columns = order.columns(periods);
        List<Territory> territories = order.territories(districts, columns);
        Forms forms = new Forms(profile, form);
        Map<Path, FormRequest> files = new LinkedHashMap<>();
        for (Territory territory : territories) {
            FormRequest request =
                    new FormRequest(territory.code(), columns, given.screen().language());
            files.put(file(given, territories.size(), forms.fileName(request)), request);
        }
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw given.mistake("cli.template.exists", Map.of("file", file));
            }
        }
        for (Map.Entry<Path, FormRequest> each : files.entrySet()) {
            write(given, each.getKey(), forms.bytes(each.getValue()));
        }
        return given.screen().end(Outcome.FORMS_WRITTEN, Map.of("count", files.size()));
    }

    private static ReportForm form(CocauCommand cocau, Profile profile) {
        ReportForm form = profile.form();
        if (form == null) {
            throw cocau.mistake("cli.template.no-form", Map.of("profile", profile.id()));
        }
        String language = cocau.screen().language().name().toLowerCase(Locale.ROOT);
        if (!profile.languages().contains(language)) {
            throw cocau.mistake(
                    "cli.template.no-language",
                    Map.of(
                            "profile",
                            profile.id(),
                            "language",
                            language,
                            "languages",
                            String.join(", ", new TreeSet<>(form.reporter().keySet()))));
        }
        return form;
    }

    private Path file(CocauCommand cocau, int count, String name) throws IOException {
        Path chosen = out == null ? cocau.options().output().resolve("templates") : out;
        boolean oneFile =
                String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)
                        && !Files.isDirectory(chosen);
        if (!oneFile) {
            return Folders.writable(cocau, chosen).resolve(name);
        }
        if (count > 1) {
            throw cocau.mistake("cli.template.one-file", Map.of("file", chosen));
        }
        Path parent = chosen.toAbsolutePath().getParent();
        Folders.writable(cocau, parent == null ? chosen : parent);
        return chosen;
    }

    private static void write(CocauCommand cocau, Path file, byte[] bytes) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw cocau.mistake("cli.template.unwritable", Map.of("file", file));
        }
        cocau.screen().say("cli.template.written", Map.of("file", file));
    }
}
