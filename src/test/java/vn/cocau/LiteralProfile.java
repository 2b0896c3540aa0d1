package vn.cocau;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.MagnitudeBand;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;
import vn.cocau.profile.TextReading;
import vn.cocau.profile.Tolerances;

/** A province {@code P} with districts {@code D1}, {@code D2}, …, written out for tests of pure rules. */
public final class LiteralProfile {

    private static final Lexicon NO_WORDS = new Lexicon() {
        @Override
        public List<TextReading> read(String text) {
            return List.of(new TextReading("", PartialKey.EMPTY, PartialKey.EMPTY, Set.of(), null, List.of(text)));
        }

        @Override
        public Optional<String> nearest(String text) {
            return Optional.empty();
        }
    };

    private LiteralProfile() {}

    /** Value added of a district lies between 1,000 and 100,000 billion. */
    public static Profile withDistricts(int count) {
        Territory province = new Territory(new TerritoryCode("P"), null, "province", "Tỉnh", 0, null, null);
        Stream<Territory> districts = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Territory(
                        new TerritoryCode("D" + i), province.code(), "district", "Huyện " + i, i, null, null));
        return new Profile(
                "literal",
                "0",
                Map.of(),
                List.of(),
                LocalDate.of(2024, 12, 31),
                new Unit("VND", 9),
                new Territories(
                        province.code(),
                        Stream.concat(Stream.of(province), districts).toList()),
                new Classification(List.of(), List.of(), List.of()),
                NO_WORDS,
                new Conventions(Stage.FINAL, Map.of(), Map.of(), List.of(), List.of(), List.of()),
                new Tolerances(
                        BigDecimal.valueOf(5),
                        true,
                        new BigDecimal("3.5"),
                        new BigDecimal("0.5"),
                        BigDecimal.valueOf(2)),
                List.of(
                        new MagnitudeBand(
                                Measure.VALUE_ADDED, "district", "VND", new BigDecimal("1e12"), new BigDecimal("1e14")),
                        new MagnitudeBand(
                                Measure.GROSS_OUTPUT,
                                "district",
                                "VND",
                                new BigDecimal("1e12"),
                                new BigDecimal("1e16"))),
                List.of());
    }
}
