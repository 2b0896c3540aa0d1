package vn.cocau.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.Trust;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.ReportingConvention;

/** Gives a numeric cell its whole key from its row, its column and what stands around, or says what is missing. */
final class KeyResolver {

    /** What may not be taken for granted while a text above the block is unread. */
    static final Set<Dimension> NEVER_ASSUMED =
            EnumSet.of(Dimension.MEASURE, Dimension.ACTIVITY, Dimension.TRANSFORMATION);

    /** Any of them says what a part is. */
    private static final Set<Dimension> WHAT = EnumSet.of(Dimension.ACTIVITY, Dimension.TERRITORY, Dimension.MEASURE);

    private final Sheet sheet;
    private final Context context;
    private final CellAddress origin;
    private final Completion completion;
    private final Scope scope;
    private final PeriodAxis periods;

    /**
     * A resolver for a block that begins at {@code origin}; what a block does not say is told once for all its cells.
     *
     */
    KeyResolver(Sheet sheet, Context context, CellAddress origin, PeriodAxis periods) {
        this.periods = periods;
        this.sheet = sheet;
        this.context = context;
        this.origin = origin;
        this.completion = new Completion(sheet.profile());
        this.scope = new Scope(context, origin);
    }

    Resolution resolve(Cell cell, CellContent content, RowPath row, Path column) {
        OutOfScope outside = Scope.outside(row, column);
        if (outside != null) {
            return new Resolution.Outside(outside);
        }
        if (content instanceof CellContent.Unusable unusable) {
            String found = unusable.code() == FindingCode.CELL_NOT_CALCULATED ? "" : cell.raw();
            return new Resolution.Refused(new Cause(unusable.code(), origin, found));
        }
        Resolution other = scope.underOtherMeasure(row, column);
        if (other instanceof Resolution.Outside && context.unread() == null) {
            return other;
        }
        if (periods.lacks(row, column)) {
            return lacking(Dimension.PERIOD, cell);
        }
        Cause problem = problem(row, column);
        if (problem != null) {
            return new Resolution.Refused(problem);
        }
        if (other != null) {
            return other;
        }
        KeyDraft draft = draft(cell, row, column);
        if (periods.lacksStage(draft.get(Dimension.PERIOD, Period.class), draft.get(Dimension.STAGE, Stage.class))) {
            return lacking(Dimension.STAGE, cell);
        }
        EnumSet<Evidence> evidence = evidence(cell, row, column);
        applyConventions(draft, evidence);
        boolean percent = content instanceof CellContent.Amount amount && amount.percent();
        ObservationKey key = completion.complete(draft, percent, origin);
        if (key == null) {
            return new Resolution.Refused(causeOf(draft));
        }
        return new Resolution.Read(observation(key, draft, cell, content, evidence));
    }

    /** What the label of a column does not say. */
    private Resolution lacking(Dimension dimension, Cell cell) {
        return new Resolution.Refused(new Cause(
                FindingCode.KEY_INCOMPLETE,
                new CellAddress(origin.row(), cell.address().column()),
                dimension.name()));
    }

    private @Nullable Cause problem(RowPath row, Path column) {
        if (row.problem() != null) {
            return row.problem();
        }
        return column.problem() != null ? column.problem() : context.qualified();
    }

    private KeyDraft draft(Cell cell, RowPath row, Path column) {
        KeyDraft draft = new KeyDraft(new Ancestry(sheet.profile()))
                .cross(row.own(), column, cell.address())
                .overlay(row.section());
        context.disputed().forEach((dimension, cause) -> {
            if (draft.get(dimension, Object.class) == null) {
                draft.fail(cause);
            }
        });
        for (Path level : context.levels()) {
            if (level.problem() != null && draft.get(Dimension.TRANSFORMATION, Transformation.class) == null) {
                draft.fail(level.problem());
            }
            draft.overlay(level, periods.unheard());
        }
        EnumSet<Dimension> barred = barred();
        if (isUnnamedPart(row.own()) || isUnnamedPart(column)) {
            barred.add(Dimension.ACTIVITY);
        }
        draft.suggest(row.own().implies(), barred, "row").suggest(column.implies(), barred, "column");
        draft.suggest(row.section().implies(), barred, "section");
        context.levels().forEach(level -> draft.suggest(level.implies(), barred, "title"));
        return draft;
    }

    /** "Of which" without saying what: a part of the whole, not the whole. */
    private static boolean isUnnamedPart(Path path) {
        boolean part = path.roles().contains(LabelRole.OF_WHICH) || path.roles().contains(LabelRole.PARTS);
        return part && WHAT.stream().allMatch(dimension -> path.sets().get(dimension) == null);
    }

    private EnumSet<Dimension> barred() {
        return context.unread() == null ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(NEVER_ASSUMED);
    }

    private static EnumSet<Evidence> evidence(Cell cell, RowPath row, Path column) {
        EnumSet<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (cell.hidden()) {
            evidence.add(Evidence.HIDDEN);
        }
        if (row.own().doubled() || column.doubled()) {
            evidence.add(Evidence.DOUBLE_LABEL);
        }
        return evidence;
    }

    private void applyConventions(KeyDraft draft, Set<Evidence> evidence) {
        draft.settleKind();
        for (ReportingConvention convention : sheet.profile().conventions().reporting()) {
            if (draft.has(convention.applies())) {
                int before = draft.sources().size();
                draft.suggest(convention.supplies(), barred(), "convention: " + convention.source());
                if (draft.sources().size() > before) {
                    evidence.add(Evidence.CONVENTION);
                }
            }
        }
    }

    /** An unread text above the block is the likelier reason for a gap than the gap itself. */
    private Cause causeOf(KeyDraft draft) {
        if (draft.problem() != null && draft.problem().code() != FindingCode.KEY_INCOMPLETE) {
            return draft.problem();
        }
        if (context.unread() != null) {
            return context.unread();
        }
        return draft.problem() != null
                ? draft.problem()
                : new Cause(FindingCode.KEY_INCOMPLETE, origin, Dimension.MEASURE.name());
    }

    private Observation observation(
            ObservationKey key, KeyDraft draft, Cell cell, CellContent content, Set<Evidence> evidence) {
        BigDecimal number = content instanceof CellContent.Amount amount ? amount.number() : null;
        int decimals = content instanceof CellContent.Amount amount ? amount.decimals() : 0;
        ObservationStatus status = content instanceof CellContent.Mark mark ? mark.status() : ObservationStatus.NORMAL;
        if (status == ObservationStatus.STRUCTURAL_ZERO) {
            number = BigDecimal.ZERO;
        }
        Unit unit = Objects.requireNonNull(draft.get(Dimension.UNIT, Unit.class));
        Place place =
                new Place(sheet.file(), sheet.grid().name(), cell.address().toString());
        return new Observation(
                key, number, unit, decimals, status, Trust.ANCHORED, place, cell.raw(), evidence, draft.sources());
    }
}
