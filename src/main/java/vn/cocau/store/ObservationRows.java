package vn.cocau.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Place;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.Trust;

/** Observations as rows, and back, exactly: an amount keeps every digit it was read with. */
final class ObservationRows {

    private static final String INSERT = """
            insert into observation
              (submission_id, seq, territory, activity, measure, transformation, share_base, price_type, base_year,
               observed_period, stage, amount, unit_code, unit_multiplier, decimals, status, trust,
               place_file, place_sheet, place_cell, printed, evidence, labels)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private ObservationRows() {}

    static void insert(JdbcTemplate jdbc, long submission, List<Observation> observations) {
        Rows.insert(jdbc, INSERT, submission, observations, each -> {
            SeriesKey series = each.key().series();
            return Rows.of(
                    series.territory().value(),
                    series.activity().value(),
                    series.measure().name(),
                    series.transformation().name(),
                    Rows.text(series.shareBase()),
                    series.priceBasis().type().name(),
                    series.priceBasis().baseYear(),
                    each.key().period().toString(),
                    each.key().stage().name(),
                    Rows.text(each.amount()),
                    each.unit().code(),
                    each.unit().multiplier(),
                    each.decimals(),
                    each.status().name(),
                    each.trust().name(),
                    each.place().file(),
                    each.place().sheet(),
                    each.place().cell(),
                    each.raw(),
                    each.evidence().stream().map(Enum::name).collect(Collectors.joining(" ")),
                    MapText.write(labels(each)));
        });
    }

    static Observation read(ResultSet row) throws SQLException {
        return new Observation(
                new ObservationKey(
                        series(row),
                        Period.parse(row.getString("observed_period")),
                        Stage.valueOf(row.getString("stage"))),
                Rows.decimal(row, "amount"),
                new Unit(row.getString("unit_code"), row.getInt("unit_multiplier")),
                row.getInt("decimals"),
                ObservationStatus.valueOf(row.getString("status")),
                Trust.valueOf(row.getString("trust")),
                new Place(row.getString("place_file"), row.getString("place_sheet"), row.getString("place_cell")),
                row.getString("printed"),
                evidence(row.getString("evidence")),
                labels(row.getString("labels")));
    }

    private static SeriesKey series(ResultSet row) throws SQLException {
        String shareBase = row.getString("share_base");
        return new SeriesKey(
                new TerritoryCode(row.getString("territory")),
                new ActivityCode(row.getString("activity")),
                Measure.valueOf(row.getString("measure")),
                Transformation.valueOf(row.getString("transformation")),
                shareBase == null ? null : ShareBase.valueOf(shareBase),
                new PriceBasis(PriceBasis.Type.valueOf(row.getString("price_type")), Rows.integer(row, "base_year")));
    }

    private static Set<Evidence> evidence(String names) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> evidence.add(Evidence.valueOf(name)));
        return evidence;
    }

    private static Map<String, String> labels(Observation observation) {
        Map<String, String> texts = new HashMap<>();
        observation.labels().forEach((dimension, label) -> texts.put(dimension.name(), label));
        return texts;
    }

    private static Map<Dimension, String> labels(String text) {
        Map<Dimension, String> labels = new EnumMap<>(Dimension.class);
        MapText.read(text).forEach((dimension, label) -> labels.put(Dimension.valueOf(dimension), label));
        return labels;
    }
}
