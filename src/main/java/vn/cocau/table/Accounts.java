package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Place;
import vn.cocau.identity.Identities;
import vn.cocau.identity.Line;
import vn.cocau.identity.LineKind;
import vn.cocau.identity.Slip;
import vn.cocau.identity.SlipFinder;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;

/**
 * Examines the accounts of a whole file: what its identities confirm, what they contradict, and which figures merely
 * repeat others.
 */
final class Accounts {

    private static final Set<LineKind> RECOMPUTED = EnumSet.of(LineKind.SHARE_OF_LEVELS, LineKind.CHANGE_OF_LEVELS);

    private final Profile profile;
    private final Identities identities;
    private final SheetFormulas formulas;
    private final TableNotes notes;

    Accounts(Profile profile, Identities identities, SheetFormulas formulas, TableNotes notes) {
        this.notes = notes;
        this.profile = profile;
        this.identities = identities;
        this.formulas = formulas;
    }

    /** Marks what contradicts, adds what confirms, sets aside what repeats; says the contradictions. */
    List<Finding> examine(Classified classified) {
        List<Finding> findings = new ArrayList<>(new FormulaShares(classified, formulas).check());
        Duplicates.settle(classified);
        findings.addAll(StageCopies.settle(classified));
        List<Observation> observations = classified.observations();
        List<Line> lines = identities.lines(observations);
        FormulaGaps gaps = new FormulaGaps(lines, formulas, profile.tolerances());
        findings.addAll(gaps.findings());
        Map<Place, Observation> changed = new HashMap<>();
        observations.stream()
                .filter(gaps::isSpoilt)
                .forEach(each -> changed.put(each.place(), each.withStatus(gaps.status(each))));
        for (Line line : lines) {
            if (line.holds() && !gaps.explain(line)) {
                line.members()
                        .forEach(member -> changed.compute(
                                member.place(), (place, other) -> confirmed(other == null ? member : other, line)));
            }
        }
        UnallocatedParts unallocated = new UnallocatedParts(lines, notes);
        findings.addAll(unallocated.findings());
        List<Line> unexplained = lines.stream()
                .filter(line -> !gaps.explain(line) && !unallocated.explain(line))
                .toList();
        for (Slip slip : new SlipFinder(profile.tolerances()).find(unexplained, observations)) {
            findings.addAll(SlipFindings.of(slip));
            slip.touched()
                    .forEach(touched -> changed.compute(
                            touched.place(), (place, other) -> marked(other == null ? touched : other, slip)));
        }
        changed.values().forEach(classified::replace);
        lines.stream()
                .filter(line -> RECOMPUTED.contains(line.kind()))
                .map(Line::whole)
                .forEach(whole -> classified.put(whole.place(), new CellClass.Checked()));
        return findings;
    }

    private static Observation marked(Observation observation, Slip slip) {
        return observation.withStatus(statusOf(slip, observation));
    }

    private static ObservationStatus statusOf(Slip slip, Observation observation) {
        boolean already = observation.status() == ObservationStatus.WITHHELD;
        return slip.withheld() || already ? ObservationStatus.WITHHELD : ObservationStatus.INCONSISTENT;
    }

    private static Observation confirmed(Observation observation, Line line) {
        Evidence evidence = switch (line.evidence()) {
            case EXACT -> line.kind() == LineKind.BASE_YEAR ? Evidence.DEFLATOR : Evidence.EXACT_IDENTITY;
            case TAUTOLOGY -> Evidence.TAUTOLOGY;
            case STATISTICAL -> null;
        };
        if (evidence == null || observation.evidence().contains(evidence)) {
            return observation;
        }
        EnumSet<Evidence> all = EnumSet.of(evidence);
        all.addAll(observation.evidence());
        return observation.withEvidence(all);
    }
}
