package vn.cocau.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Place;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.Trust;
import vn.cocau.profile.Activity;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Target;
import vn.cocau.profile.Territories;
import vn.cocau.profile.Territory;
import vn.cocau.profile.TextReading;
import vn.cocau.profile.Tolerances;

/** Literal profiles, territories and observations for the tests of this package. */
final class Fixture {

    static final TerritoryCode PROVINCE = new TerritoryCode("19");
    static final TerritoryCode DAI_TU = new TerritoryCode("171");
    static final TerritoryCode PHO_YEN = new TerritoryCode("172");
    static final ActivityCode FARMING = new ActivityCode("A");
    static final ActivityCode INDUSTRY = new ActivityCode("BTF");
    static final ActivityCode SERVICES = new ActivityCode("GTU");
    static final ActivityCode SERVICES_AND_TAXES = new ActivityCode("GTU+D21X31");
    static final Unit BILLION = new Unit("VND", 9);

    static final Target GROWTH_TARGET = new Target(
            "XX-growth",
            Target.Kind.AVERAGE_GROWTH,
            PROVINCE,
            ActivityCode.TOTAL,
            new BigDecimal("8"),
            Period.ofYear(2021),
            Period.ofYear(2025),
            null,
            LocalDate.of(2020, 10, 13),
            "Nghị quyết XX",
            Map.of(
                    "vi", "GRDP tăng bình quân từ 8 %/năm trở lên",
                    "en", "GRDP growth of at least 8 % a year on average"));
    static final Target SHARE_TARGET = new Target(
            "XX-industry",
            Target.Kind.SHARE,
            PROVINCE,
            INDUSTRY,
            new BigDecimal("61"),
            Period.ofYear(2025),
            Period.ofYear(2025),
            ShareBase.GRDP,
            LocalDate.of(2020, 10, 13),
            "Nghị quyết XX",
            Map.of(
                    "vi", "Tỷ trọng công nghiệp - xây dựng đạt 61 %",
                    "en", "Industry and construction at 61 % of GRDP"));

    private Fixture() {}

    static Profile profile(List<Target> targets) {
        return new Profile(
                "thai-nguyen",
                "ab12",
                Map.of("vi", "Tỉnh Thái Nguyên", "en", "Thai Nguyen province"),
                List.of("vi", "en"),
                LocalDate.of(2024, 12, 31),
                BILLION,
                new Territories(
                        PROVINCE,
                        List.of(
                                new Territory(PROVINCE, null, "province", "Tỉnh Thái Nguyên", 0, null, null),
                                new Territory(PHO_YEN, PROVINCE, "district", "Thành phố Phổ Yên", 1, null, null),
                                new Territory(DAI_TU, PROVINCE, "district", "Huyện Đại Từ", 2, null, null))),
                classification(),
                new NoLexicon(),
                new Conventions(Stage.FINAL, Map.of(), Map.of(), List.of(), List.of(), List.of()),
                new Tolerances(new BigDecimal("5"), true, new BigDecimal("3.5"), new BigDecimal("0.5"), BigDecimal.TEN),
                List.of(),
                targets);
    }

    private static Classification classification() {
        return new Classification(
                List.of(
                        activity(FARMING, 1, "Nông, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"),
                        activity(INDUSTRY, 2, "Công nghiệp và xây dựng", "Industry and construction"),
                        activity(SERVICES, 3, "Dịch vụ", "Services"),
                        activity(
                                SERVICES_AND_TAXES,
                                4,
                                "Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm",
                                "Services and taxes less subsidies on products")),
                List.of(),
                List.of(FARMING, INDUSTRY, SERVICES));
    }

    private static Activity activity(ActivityCode code, int order, String vi, String en) {
        return new Activity(code, null, order, Map.of("vi", vi, "en", en));
    }

    static Observation observation(ObservationKey key, String amount, Place place) {
        return new Observation(
                key,
                new BigDecimal(amount),
                BILLION,
                2,
                ObservationStatus.NORMAL,
                Trust.VERIFIED,
                place,
                amount,
                Set.of(Evidence.EXACT_IDENTITY, Evidence.DOUBLE_LABEL),
                Map.of());
    }

    static ObservationKey valueAdded(TerritoryCode territory, ActivityCode activity, int year) {
        return new ObservationKey(
                SeriesKey.level(territory, activity, Measure.VALUE_ADDED, PriceBasis.CURRENT),
                Period.ofYear(year),
                Stage.FINAL);
    }

    private static final class NoLexicon implements Lexicon {
        @Override
        public List<TextReading> read(String text) {
            throw new UnsupportedOperationException("publishing reads no text");
        }

        @Override
        public Optional<String> nearest(String text) {
            return Optional.empty();
        }
    }
}
