package vn.cocau.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.finding.Severity;
import vn.cocau.grid.Limits;
import vn.cocau.grid.Opening;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.table.CellClass;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/** Judges one file: opens it, recognises its tables, examines its accounts, and says what became of it. */
public final class SubmissionReader {

    private final Profile profile;
    private final TableRecogniser recogniser;
    private final Workbooks workbooks;

    /** Reads files within the usual limits. */
    public SubmissionReader(Profile profile) {
        this(profile, Limits.USUAL);
    }

    public SubmissionReader(Profile profile, Limits limits) {
        this.workbooks = new Workbooks(limits);
        this.profile = profile;
        this.recogniser = new TableRecogniser(profile);
    }

    /**
     * Reads and judges one file.
     *
     * @param bytes where the content is
     * @param file the sender's name for it, relative to the input folder
     */
    public Submission read(Path bytes, String file, String contentHash) {
        return examine(bytes, file, contentHash).submission();
    }

    /** The same, with what was seen on the way. */
    public Examination examine(Path bytes, String file, String contentHash) {
        Opening opening = workbooks.read(bytes, Place.ofFile(file));
        Workbook workbook = opening.workbook();
        if (workbook == null) {
            return Examination.of(Submission.rejected(contentHash, file, List.of(), opening.findings()));
        }
        return examine(workbook, contentHash, opening.findings());
    }

    /**
     * Judges a file that is open already, under the name it has.
     *
     * @param opened what was found while it was opened
     */
    public Submission judge(Workbook workbook, String contentHash, List<Finding> opened) {
        return examine(workbook, contentHash, opened).submission();
    }

    private Examination examine(Workbook workbook, String contentHash, List<Finding> opened) {
        Recognition recognition = recogniser.recognise(workbook);
        Submission submission = judged(workbook.file(), contentHash, recognition, opened);
        return new Examination(submission, workbook, recognition);
    }

    private Submission judged(String file, String contentHash, Recognition recognition, List<Finding> opened) {
        List<Finding> findings = new ArrayList<>(opened);
        findings.addAll(recognition.findings());
        findings.addAll(remarks(file, recognition));
        return switch (verdict(recognition)) {
            case REJECTED -> withoutTable(file, contentHash, recognition, findings);
            case EMPTY -> {
                findings.add(Finding.of(FindingCode.FILE_EMPTY_SUBMISSION, Place.ofFile(file)));
                yield submission(file, contentHash, recognition, findings);
            }
            case ACCEPTED -> submission(file, contentHash, recognition, findings);
        };
    }

    private static Submission withoutTable(
            String file, String contentHash, Recognition recognition, List<Finding> findings) {
        int cells = recognition.ledger().stream()
                .mapToInt(SheetLedger::numericCells)
                .sum();
        findings.add(Finding.of(FindingCode.FILE_NO_TABLE, Place.ofFile(file), "count", cells));
        return Submission.rejected(contentHash, file, recognition.ledger(), findings);
    }

    private Submission submission(String file, String contentHash, Recognition recognition, List<Finding> findings) {
        return new Submission(
                contentHash,
                file,
                verdict(recognition),
                territory(recognition.observations()),
                form(recognition.observations()),
                reportingPeriod(recognition.observations()),
                recognition.illustrative(),
                recognition.observations(),
                recognition.ledger(),
                findings);
    }

    private static Verdict verdict(Recognition recognition) {
        boolean fatal = recognition.findings().stream().anyMatch(each -> each.severity() == Severity.FATAL);
        if (fatal || (recognition.observations().isEmpty() && !isUnfilled(recognition))) {
            return Verdict.REJECTED;
        }
        boolean allZero = recognition.observations().stream()
                .allMatch(each -> each.amount() == null || each.amount().signum() == 0);
        return allZero ? Verdict.EMPTY : Verdict.ACCEPTED;
    }

    /** A form of which no figure was filled in: rows of zeros, and cells that were never calculated. */
    private static boolean isUnfilled(Recognition recognition) {
        Collection<CellClass> cells = recognition.cells().values();
        return cells.contains(new CellClass.Outside(OutOfScope.UNFILLED))
                && cells.stream()
                        .allMatch(each -> !(each instanceof CellClass.Refused refused)
                                || refused.cause().code() == FindingCode.CELL_NOT_CALCULATED);
    }

    private static List<Finding> remarks(String file, Recognition recognition) {
        List<Finding> remarks = new ArrayList<>();
        long hidden = recognition.observations().stream()
                .filter(each -> each.evidence().contains(Evidence.HIDDEN))
                .count();
        if (hidden > 0) {
            remarks.add(Finding.of(FindingCode.HIDDEN_CELLS_READ, Place.ofFile(file), "count", hidden));
        }
        if (recognition.illustrative()) {
            remarks.add(Finding.of(FindingCode.INPUT_ILLUSTRATIVE, Place.ofFile(file)));
        }
        return remarks;
    }

    /** The one territory reported, or the one whose parts are. */
    private @Nullable TerritoryCode territory(List<Observation> observations) {
        Set<TerritoryCode> territories = observations.stream()
                .map(each -> each.key().series().territory())
                .collect(Collectors.toCollection(TreeSet::new));
        if (territories.size() <= 1) {
            return territories.stream().findFirst().orElse(null);
        }
        Set<TerritoryCode> parents = profile.territories().parentsOf(territories);
        return parents.size() == 1
                ? parents.iterator().next()
                : profile.territories().root();
    }

    /** Measures and price bases reported, in a fixed order. */
    private static String form(List<Observation> observations) {
        return observations.stream()
                .map(each -> each.key().series())
                .map(series -> series.measure().code() + ":" + series.transformation() + ":" + series.priceBasis())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Period reportingPeriod(List<Observation> observations) {
        return observations.stream()
                .filter(each -> each.key().stage() != Stage.PLAN)
                .map(each -> each.key().period())
                .max(Period.BY_END)
                .orElse(null);
    }
}
