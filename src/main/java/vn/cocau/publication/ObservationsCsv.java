package vn.cocau.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/** Every current observation with the cell it stands in; amounts in the unit they were printed in. */
final class ObservationsCsv implements Output {

    private static final String HEADER =
            "territory,period,stage,measure,activity,price_basis,base_year,value,unit,unit_mult,decimals,status,trust,"
                    + "file,sheet,cell,raw,transformation,share_base,evidence,labels,decisions";
    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::key).thenComparing(Observation::place);

    @Override
    public String fileName() {
        return "observations.csv";
    }

    @Override
    public byte[] bytes(Release release) {
        AppliedDecisions decisions = new AppliedDecisions(release.findings());
        return Csv.bytes(
                HEADER,
                release.observations().stream().sorted(ORDER).map(each -> row(each, decisions.behind(each.place()))));
    }

    private static List<@Nullable Object> row(Observation observation, String decisions) {
        SeriesKey series = observation.key().series();
        return Arrays.asList(
                series.territory(),
                observation.key().period(),
                observation.key().stage(),
                series.measure().code(),
                series.activity(),
                StructureCsv.priceBasis(series.priceBasis()),
                series.priceBasis().baseYear(),
                observation.amount(),
                observation.unit().code(),
                observation.unit().multiplier(),
                observation.decimals(),
                observation.status(),
                observation.trust(),
                observation.place().file(),
                observation.place().sheet(),
                observation.place().cell(),
                observation.raw(),
                series.transformation(),
                series.shareBase(),
                evidence(observation),
                labels(observation),
                decisions);
    }

    private static String evidence(Observation observation) {
        return observation.evidence().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String labels(Observation observation) {
        return observation.labels().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining("; "));
    }
}
