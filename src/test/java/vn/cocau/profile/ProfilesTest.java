package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cocau.profile.Target.Kind.AVERAGE_GROWTH;
import static vn.cocau.profile.Target.Kind.SHARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Period;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Unit;

class ProfilesTest {

    private static final LocalDate NINE_UNITS = LocalDate.of(2024, 12, 31);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final Profile THAI_NGUYEN = Profiles.load("thai-nguyen");
    private static final Profile SHANDONG = Profiles.load("cn-shandong");

    @Test
    void thai_nguyen_publishes_its_nine_units_in_the_office_s_order() {
        assertThat(THAI_NGUYEN.geography()).isEqualTo(NINE_UNITS);
        assertThat(names(THAI_NGUYEN, NINE_UNITS))
                .containsExactly(
                        "Thành phố Thái Nguyên",
                        "Thành phố Sông Công",
                        "Thành phố Phổ Yên",
                        "Huyện Định Hóa",
                        "Huyện Võ Nhai",
                        "Huyện Phú Lương",
                        "Huyện Đồng Hỷ",
                        "Huyện Đại Từ",
                        "Huyện Phú Bình");
        assertThat(THAI_NGUYEN.unit()).isEqualTo(new Unit("VND", 9));
        assertThat(THAI_NGUYEN.languages()).containsExactly("vi", "en");
    }

    @Test
    void units_change_their_names_and_end_on_the_day_of_the_law() {
        TerritoryCode phoYen = new TerritoryCode("172");
        Territories territories = THAI_NGUYEN.territories();
        assertThat(territories.name(phoYen, LocalDate.of(2015, 5, 15))).isEqualTo("Huyện Phổ Yên");
        assertThat(territories.name(phoYen, LocalDate.of(2015, 5, 16))).isEqualTo("Thị xã Phổ Yên");
        assertThat(territories.name(phoYen, LocalDate.of(2022, 4, 10))).isEqualTo("Thành phố Phổ Yên");
        assertThat(territories.find(phoYen, MERGED)).isEmpty();
        assertThat(names(THAI_NGUYEN, MERGED)).hasSize(92).contains("Phường Phổ Yên", "Xã Phú Bình");
    }

    @Test
    void the_total_of_grdp_has_alternative_partitions() {
        Item total = new Item(Measure.GRDP, ActivityCode.TOTAL);
        assertThat(THAI_NGUYEN.classification().partitionsOf(total))
                .extracting(partition -> partition.parts().toString())
                .containsExactly(
                        "[B1G/A, B1G/BTF, B1G/GTU, D21X31/_Z]",
                        "[B1G/A, B1G/BTE, B1G/F, B1G/GTU, D21X31/_Z]",
                        "[B1G/A, B1G/BTF, B1GQ/GTU+D21X31]",
                        "[B1G/_T, D21X31/_Z]");
        assertThat(SHANDONG.classification().partitionsOf(total))
                .extracting(partition -> partition.parts().toString())
                .containsExactly("[B1G/A, B1G/BTF, B1G/GTU]");
    }

    @Test
    void industry_is_a_part_of_the_secondary_sector_that_no_partition_of_shandong_sums() {
        ActivityCode industry = new ActivityCode("BTE");
        assertThat(SHANDONG.classification().find(industry).orElseThrow().parent())
                .isEqualTo(new ActivityCode("BTF"));
        assertThat(SHANDONG.classification().partitions())
                .noneMatch(partition -> partition.parts().contains(new Item(Measure.VALUE_ADDED, industry)));
        assertThat(THAI_NGUYEN
                        .classification()
                        .partitionsOf(new Item(Measure.VALUE_ADDED, industry))
                        .get(0)
                        .parts()
                        .toString())
                .isEqualTo("[B1G/B, B1G/C, B1G/D, B1G/E]");
    }

    @Test
    void the_targets_of_both_congress_terms_name_their_base_and_geography() {
        assertThat(THAI_NGUYEN.targets())
                .extracting(Target::id, Target::kind, target -> target.value().toPlainString(), Target::shareBase)
                .containsExactly(
                        tuple("growth-2021-2025", AVERAGE_GROWTH, "8", null),
                        tuple("industry-share-2025", SHARE, "61", ShareBase.GRDP),
                        tuple("growth-2026-2030", AVERAGE_GROWTH, "10.5", null),
                        tuple("industry-share-2030", SHARE, "54.6", ShareBase.GRDP),
                        tuple("services-tax-share-2030", SHARE, "36.5", ShareBase.GRDP),
                        tuple("agriculture-share-2030", SHARE, "8.9", ShareBase.GRDP));
        Target growth = THAI_NGUYEN.targets().get(0);
        assertThat(growth.from()).isEqualTo(Period.ofYear(2021));
        assertThat(growth.to()).isEqualTo(Period.ofYear(2025));
        assertThat(growth.geography()).isEqualTo(NINE_UNITS);
        assertThat(THAI_NGUYEN.targets().get(3).geography()).isEqualTo(MERGED);
        assertThat(SHANDONG.targets()).isEmpty();
    }

    @Test
    void a_dash_is_a_zero_and_dots_were_not_collected() {
        Map<String, ObservationStatus> legend = THAI_NGUYEN.conventions().legend();
        assertThat(legend.get("-")).isEqualTo(ObservationStatus.STRUCTURAL_ZERO);
        assertThat(legend.get("...")).isEqualTo(ObservationStatus.NOT_COLLECTED);
        assertThat(legend.get("…")).isEqualTo(ObservationStatus.NOT_COLLECTED);
        assertThat(THAI_NGUYEN.conventions().unmarkedStage()).isEqualTo(Stage.FINAL);
        assertThat(THAI_NGUYEN.conventions().numberStyles())
                .containsExactly(
                        new NumberStyle(',', '.'),
                        new NumberStyle('.', ','),
                        new NumberStyle(',', ' '),
                        new NumberStyle('.', null));
    }

    @Test
    void a_unit_misread_by_a_thousand_leaves_the_band_of_grdp() {
        MagnitudeBand band = THAI_NGUYEN.bands().get(0);
        assertThat(band.measure()).isEqualTo(Measure.GRDP);
        assertThat(band.level()).isEqualTo("province");
        assertThat(band.high()).isEqualByComparingTo(band.low().movePointRight(3));
    }

    @Test
    void shandong_states_its_prices_in_a_note_and_its_province_is_no_sum() {
        assertThat(SHANDONG.tolerances().territorySumExact()).isFalse();
        assertThat(THAI_NGUYEN.tolerances().territorySumExact()).isTrue();
        assertThat(SHANDONG.conventions().reporting())
                .extracting(ReportingConvention::source)
                .first()
                .asString()
                .startsWith("本表绝对额按当年价格计算");
        assertThat(names(SHANDONG, SHANDONG.geography()))
                .hasSize(16)
                .startsWith("济南市", "青岛市")
                .endsWith("菏泽市");
        assertThat(SHANDONG.unit()).isEqualTo(new Unit("CNY", 8));
    }

    @Test
    void a_file_name_of_shandong_s_yearbook_gives_the_year() {
        var matcher = SHANDONG.conventions().fileNames().get(0).pattern().matcher("各市生产总值(2021).xls");
        assertThat(matcher.matches()).isTrue();
        assertThat(matcher.group("year")).isEqualTo("2021");
    }

    @Test
    void a_file_name_names_the_unit_before_the_dash_or_the_year() {
        assertThat(fromName("Phú Bình - Giá trị gia tăng 2015-2024.xlsx")).isEqualTo("173");
        assertThat(fromName("TP Phổ Yên - GTSX và GTTT 2020-2024.xlsx")).isEqualTo("172");
        assertThat(fromName("gtsx_dai-tu_2021.xls")).isEqualTo("171");
        assertThat(fromName("vo-nhai_2021.csv")).isEqualTo("170");
    }

    private static String fromName(String file) {
        return THAI_NGUYEN.conventions().fileNames().stream()
                .map(known -> known.pattern().matcher(file))
                .filter(Matcher::matches)
                .map(matcher ->
                        THAI_NGUYEN.lexicon().read(matcher.group("territory")).get(0))
                .map(reading -> String.valueOf(reading.sets().get(Dimension.TERRITORY)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Profile profile, LocalDate date) {
        return profile.territories().children(profile.territories().root(), date).stream()
                .map(Territory::name)
                .toList();
    }
}
