package vn.cocau.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.PriceBasis;
import vn.cocau.metric.Figure;

/** Every figure as one row. All columns before {@code value}, together with {@code stage}, are a key. */
final class StructureCsv implements Output {

    private static final String HEADER =
            "territory,territory_name,period,base_period,metric,activity,measure,price_basis,base_year,share_base,"
                    + "origin,target,value,value_rounded,unit,unit_mult,stage,status,reason,decisions";

    static final Comparator<Figure> ORDER = Comparator.comparing(Figure::territory)
            .thenComparing(Figure::period)
            .thenComparing(Figure::basePeriod, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Figure::metric)
            .thenComparing(Figure::activity)
            .thenComparing(Figure::measure)
            .thenComparing(figure -> figure.priceBasis().toString())
            .thenComparing(Figure::shareBase, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Figure::origin)
            .thenComparing(Figure::target, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Figure::stage);

    @Override
    public String fileName() {
        return "structure.csv";
    }

    @Override
    public byte[] bytes(Release release) {
        Names names = new Names(release.profile());
        requireKey(release.figures());
        AppliedDecisions decisions = new AppliedDecisions(release.findings());
        return Csv.bytes(
                HEADER,
                release.figures().stream().sorted(ORDER).map(figure -> row(figure, names, decisions.behind(figure))));
    }

    private static List<@Nullable Object> row(Figure figure, Names names, String decisions) {
        return Arrays.asList(
                figure.territory(),
                names.territory(figure.territory()),
                figure.period(),
                figure.basePeriod(),
                figure.metric(),
                figure.activity(),
                figure.measure().code(),
                priceBasis(figure.priceBasis()),
                figure.priceBasis().baseYear(),
                figure.shareBase(),
                figure.origin(),
                figure.target(),
                figure.value(),
                figure.rounded(),
                figure.unit().code(),
                figure.unit().multiplier(),
                figure.stage(),
                figure.status(),
                figure.reason(),
                decisions);
    }

    static String priceBasis(PriceBasis basis) {
        return basis.type() == PriceBasis.Type.NOT_APPLICABLE
                ? ""
                : basis.type().name();
    }

    private static void requireKey(List<Figure> figures) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (Figure figure : figures) {
            List<@Nullable Object> key = key(figure);
            if (!seen.add(key)) {
                throw new IllegalStateException("two figures have the key " + key);
            }
        }
    }

    private static List<@Nullable Object> key(Figure figure) {
        return Arrays.asList(
                figure.territory(),
                figure.period(),
                figure.basePeriod(),
                figure.metric(),
                figure.activity(),
                figure.measure(),
                figure.priceBasis(),
                figure.shareBase(),
                figure.origin(),
                figure.target(),
                figure.stage());
    }
}
