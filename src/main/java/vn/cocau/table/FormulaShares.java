package vn.cocau.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;

/**
 * Shares whose formula divides two figures that were read. Where these are of another measure than the label says, the
 * label is a slip; the share is recomputed from what it really divides and never stands for what the label says. A share of
 * nothing is checked as well.
 */
final class FormulaShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("1e-6");

    private record Slip(String label, Measure said, Measure meant) {}

    private final Classified classified;
    private final SheetFormulas formulas;
    private final Map<Place, Observation> levels = new HashMap<>();
    private final Set<Place> checked = new HashSet<>();
    private final Map<Slip, List<Observation>> slips = new LinkedHashMap<>();

    FormulaShares(Classified classified, SheetFormulas formulas) {
        this.classified = classified;
        this.formulas = formulas;
    }

    List<Finding> check() {
        List<Observation> shares = classified.observations().stream()
                .filter(each -> each.key().series().transformation() == Transformation.SHARE)
                .filter(each -> formulas.at(each.place()) != null)
                .toList();
        if (shares.isEmpty()) {
            return List.of();
        }
        classified.observations().stream()
                .filter(each -> each.key().series().transformation() == Transformation.LEVEL)
                .forEach(each -> levels.put(each.place(), each));
        shares.forEach(this::check);
        shares.stream().filter(this::isSumOfChecked).forEach(share -> {
            classified.put(share.place(), new CellClass.Checked());
            checked.add(share.place());
        });
        return slips.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void check(Observation share) {
        Optional<SheetFormulas.Quotient> quotient = SheetFormulas.quotient(formulas.at(share.place()));
        if (quotient.isEmpty()) {
            return;
        }
        Observation part = levels.get(beside(share, quotient.get().part()));
        Observation whole = levels.get(beside(share, quotient.get().whole()));
        if (part == null || whole == null || !isShare(share, part, whole)) {
            return;
        }
        boolean nothing = Objects.requireNonNull(whole.amount()).signum() == 0;
        Measure said = share.key().series().measure();
        Measure meant = part.key().series().measure();
        if (nothing || said != meant) {
            classified.put(share.place(), new CellClass.Checked());
            checked.add(share.place());
        }
        if (said != meant) {
            String label = share.labels().getOrDefault(Dimension.MEASURE, "");
            slips.computeIfAbsent(new Slip(label, said, meant), slip -> new ArrayList<>())
                    .add(share);
        }
    }

    /** Whether the quotient is what is printed, of the same activity, and its levels belong together. */
    private static boolean isShare(Observation share, Observation part, Observation whole) {
        BigDecimal printed = share.amount();
        BigDecimal dividend = part.amount();
        BigDecimal divisor = whole.amount();
        if (printed == null || dividend == null || divisor == null || !belongTogether(share, part, whole)) {
            return false;
        }
        BigDecimal recomputed = divisor.signum() == 0
                ? BigDecimal.ZERO
                : dividend.multiply(HUNDRED).divide(divisor, MathContext.DECIMAL64);
        return printed.subtract(recomputed).abs().compareTo(ROUNDING) <= 0;
    }

    private static boolean belongTogether(Observation share, Observation part, Observation whole) {
        return part.key().series().activity().equals(share.key().series().activity())
                && part.key().period().equals(share.key().period())
                && part.key().stage() == share.key().stage()
                && whole.key()
                        .equals(part.key()
                                .of(part.key()
                                        .series()
                                        .of(
                                                whole.key().series().measure(),
                                                whole.key().series().activity())))
                && whole.key().series().activity().isTotal();
    }

    private boolean isSumOfChecked(Observation share) {
        Set<String> addends = formulas.addends(share.place());
        return addends.stream().anyMatch(cell -> checked.contains(beside(share, cell)))
                && addends.stream().map(cell -> beside(share, cell)).allMatch(this::isCheckedOrUnfilled);
    }

    private boolean isCheckedOrUnfilled(Place place) {
        return checked.contains(place)
                || new CellClass.Outside(OutOfScope.UNFILLED)
                        .equals(classified.all().get(place));
    }

    private static Place beside(Observation observation, String cell) {
        return new Place(observation.place().file(), observation.place().sheet(), cell);
    }

    private Finding finding(Slip slip, List<Observation> shares) {
        Observation first = shares.get(0);
        return Finding.of(
                FindingCode.SHARE_OF_OTHER_MEASURE,
                first.place(),
                "expected",
                Objects.requireNonNull(Completion.shareBase(slip.said())),
                "label",
                slip.label(),
                "found",
                Objects.requireNonNull(Completion.shareBase(slip.meant())),
                "formula",
                String.valueOf(formulas.at(first.place())),
                "count",
                shares.size(),
                "cells",
                CellList.of(shares.stream()
                        .map(each ->
                                CellAddress.parse(String.valueOf(each.place().cell())))
                        .toList()));
    }
}
