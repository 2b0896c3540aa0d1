package vn.cocau.cube;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.Period;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.profile.Activity;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Target;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;
import vn.cocau.profile.TextReading;
import vn.cocau.profile.Tolerances;

/** Profiles of a small province {@code P} and its districts. */
public final class Provinces {

    private Provinces() {}

    /** Product taxes are told apart, or joined with services. */
    public static Profile province(List<Target> targets, String... districts) {
        return profile(
                Fixtures.BILLION,
                targets,
                List.of(
                        new Partition(Fixtures.GRDP, List.of(Fixtures.VALUE_ADDED, Fixtures.TAXES)),
                        new Partition(Fixtures.GRDP, List.of(Fixtures.A, Fixtures.BTF, Fixtures.GTU, Fixtures.TAXES)),
                        new Partition(Fixtures.GRDP, List.of(Fixtures.A, Fixtures.BTF, Fixtures.JOINED_WITH_TAXES)),
                        new Partition(Fixtures.JOINED_WITH_TAXES, List.of(Fixtures.GTU, Fixtures.TAXES)),
                        new Partition(Fixtures.VALUE_ADDED, List.of(Fixtures.A, Fixtures.BTF, Fixtures.GTU)),
                        new Partition(Fixtures.BTF, List.of(Fixtures.valueAdded("BTE"), Fixtures.valueAdded("F"))),
                        new Partition(
                                Fixtures.OUTPUT,
                                List.of(Fixtures.output("A"), Fixtures.output("BTF"), Fixtures.output("GTU")))),
                districts);
    }

    public static Profile province(String... districts) {
        return province(List.of(), districts);
    }

    /** GDP is the sum of its sectors, taxes being within them. */
    public static Profile provinceWithoutTaxes(Unit unit, String... districts) {
        return profile(
                unit,
                List.of(),
                List.of(
                        new Partition(Fixtures.GRDP, List.of(Fixtures.A, Fixtures.BTF, Fixtures.GTU)),
                        new Partition(Fixtures.VALUE_ADDED, List.of(Fixtures.A, Fixtures.BTF, Fixtures.GTU))),
                districts);
    }

    static Profile profile(Unit unit, List<Target> targets, List<Partition> partitions, String... districts) {
        List<Territory> register = new ArrayList<>();
        register.add(new Territory(new TerritoryCode("P"), null, "province", "P", 0, null, null));
        for (String district : districts) {
            register.add(territory(district, register.size()));
        }
        List<Activity> activities = Stream.of("_T", "A", "BTF", "BTE", "F", "GTU", Fixtures.JOINED)
                .map(code -> new Activity(new ActivityCode(code), null, code.length(), Map.of()))
                .toList();
        return new Profile(
                "p",
                "",
                Map.of(),
                List.of("en"),
                Fixtures.GEOGRAPHY,
                unit,
                new Territories(new TerritoryCode("P"), register),
                new Classification(
                        activities,
                        partitions,
                        Stream.of("A", "BTF", "GTU").map(ActivityCode::new).toList()),
                new NoLexicon(),
                new Conventions(Stage.FINAL, Map.of(), Map.of(), List.of(), List.of(), List.of()),
                new Tolerances(BigDecimal.TEN, false, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.TEN),
                List.of(),
                targets);
    }

    public static Territory territory(String code, int order) {
        return new Territory(new TerritoryCode(code), new TerritoryCode("P"), "district", code, order, null, null);
    }

    public static Profile with(Profile profile, List<Territory> register) {
        return new Profile(
                profile.id(),
                profile.hash(),
                profile.names(),
                profile.languages(),
                profile.geography(),
                profile.unit(),
                new Territories(profile.territories().root(), register),
                profile.classification(),
                profile.lexicon(),
                profile.conventions(),
                profile.tolerances(),
                profile.bands(),
                profile.targets());
    }

    public static Target growthTarget(String value, int from, int to) {
        return target(Target.Kind.AVERAGE_GROWTH, "_T", value, from, to, null);
    }

    public static Target shareTarget(String activity, String value, int to, ShareBase base) {
        return target(Target.Kind.SHARE, activity, value, to, to, base);
    }

    private static Target target(Target.Kind kind, String activity, String value, int from, int to, ShareBase base) {
        return new Target(
                kind == Target.Kind.SHARE ? "share" : "growth",
                kind,
                new TerritoryCode("P"),
                new ActivityCode(activity),
                new BigDecimal(value),
                Period.ofYear(from),
                Period.ofYear(to),
                base,
                LocalDate.of(2020, 10, 13),
                "",
                Map.of());
    }

    /** A profile whose words are not asked for. */
    private static final class NoLexicon implements Lexicon {

        @Override
        public List<TextReading> read(String text) {
            return List.of(new TextReading("", PartialKey.EMPTY, PartialKey.EMPTY, Set.of(), null, List.of(text)));
        }

        @Override
        public Optional<String> nearest(String text) {
            return Optional.empty();
        }
    }
}
