package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.revision.Revision;

/** Every figure that was said otherwise before; the difference is in the later figure's unit. */
final class RevisionsCsv implements Output {

    private static final String HEADER =
            "territory,territory_name,period,measure,activity,transformation,price_basis,base_year,share_base,cause,"
                    + "earlier_stage,earlier_value,earlier_unit,earlier_unit_mult,earlier_file,earlier_sheet,earlier_cell,"
                    + "later_stage,later_value,later_unit,later_unit_mult,later_file,later_sheet,later_cell,"
                    + "difference,change_percent";
    static final Comparator<Revision> ORDER = Comparator.comparing(Revision::key)
            .thenComparing(Revision::cause)
            .thenComparing(revision -> revision.earlier().key())
            .thenComparing(revision -> revision.earlier().place())
            .thenComparing(revision -> revision.later().place());

    @Override
    public String fileName() {
        return "revisions.csv";
    }

    @Override
    public byte[] bytes(Release release) {
        Names names = new Names(release.profile());
        return Csv.bytes(HEADER, release.revisions().stream().sorted(ORDER).map(revision -> row(revision, names)));
    }

    private static List<@Nullable Object> row(Revision revision, Names names) {
        SeriesKey series = revision.key().series();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                series.territory(),
                names.territory(series.territory()),
                revision.key().period(),
                series.measure().code(),
                series.activity(),
                series.transformation(),
                StructureCsv.priceBasis(series.priceBasis()),
                series.priceBasis().baseYear(),
                series.shareBase(),
                revision.cause()));
        row.addAll(side(revision.earlier()));
        row.addAll(side(revision.later()));
        RevisedAmount amount = RevisedAmount.of(revision);
        row.add(amount.difference());
        row.add(amount.percent());
        return row;
    }

    private static List<@Nullable Object> side(Observation observation) {
        return Arrays.asList(
                observation.key().stage(),
                observation.amount(),
                observation.unit().code(),
                observation.unit().multiplier(),
                observation.place().file(),
                observation.place().sheet(),
                observation.place().cell());
    }
}
