package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.OutOfScope;

class VocabularyTest {

    private static final Lexicon VIETNAMESE = Profiles.load("thai-nguyen").lexicon();
    private static final Lexicon CHINESE = Profiles.load("cn-shandong").lexicon();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nông, lâm nghiệp và thủy sản          | A
                    NÔNG – LÂM – THUỶ SẢN                 | A
                    nông, lâm, ngƣ nghiệp                 | A
                    ' * Khu vực Nông, lâm, thủy'          | A
                    KV1                                   | A
                    I. Nông lâm nghiệp & thủy sản         | A
                    Công nghiệp và  Xây dựng              | BTF
                    II. CN&XD                             | BTF
                    2) Công nghiệp - TTCN - Xây dựng      | BTF
                    Công nghiệp                           | BTE
                    '   + Công nghiệp - TTCN'             | BTE
                    Công nghiệp chế biến, chế tạo         | C
                    - Xây dựng                            | F
                    Thương mại – Dịch vụ – Du lịch        | GTU
                    Khu vực III                           | GTU
                    Dịch vụ (1)                           | GTU
                    A. Công nghiệp và xây dựng (1+2)      | BTF
                    Dịch vụ khác                          | S
                    Nông nghiệp                           | A01
                    Dịch vụ và thuế sản phẩm              | GTU+D21X31
                    3. Thuế SP trừ trợ cấp SP             | _Z
                    """)
    void a_sector_is_read_in_its_many_spellings(String label, String activity) {
        TextReading reading = only(VIETNAMESE, label);
        assertThat(reading.residue()).isEmpty();
        assertThat(reading.sets().get(Dimension.ACTIVITY)).hasToString(activity);
    }

    @ParameterizedTest
    @CsvSource({
        "TP. Thái Nguyên, 164",
        "T.P Thái Nguyên, 164",
        "TX SÔNG CÔNG, 165",
        "Định Hoá, 167",
        "Phú Lƣơng, 168",
        "Đông Hỷ, 169",
        "'huyện Phú Bình, tỉnh Thái Nguyên', 173",
        "Huyện Đại Từ - Thái Nguyên, 171",
        "Trên địa bàn thành phố Thái Nguyên, 164",
        "Chi cục Thống kê huyện Võ Nhai, 170",
        "pho-yen, 172",
        "Tỉnh Thái Nguyên, 19"
    })
    void a_territory_is_read_in_its_many_spellings(String label, String code) {
        TextReading reading = only(VIETNAMESE, label);
        assertThat(reading.residue()).isEmpty();
        assertThat(reading.sets().get(Dimension.TERRITORY)).hasToString(code);
    }

    @Test
    void the_bare_name_of_the_province_is_also_that_of_its_city_and_names_neither() {
        TextReading reading = only(VIETNAMESE, "Thái Nguyên");
        assertThat(reading.sets().isEmpty()).isTrue();
        assertThat(reading.residue()).containsExactly("Thái Nguyên");
    }

    @Test
    void two_territories_side_by_side_name_neither() {
        assertThat(only(VIETNAMESE, "Phú Bình, Phổ Yên").residue()).containsExactly("Phú Bình", "Phổ Yên");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Công nghiệp và dịch vụ     | Công nghiệp và,dịch vụ
                    Nông nghiệp, công nghiệp   | Nông nghiệp,công nghiệp
                    Dịch vụ và du lịch         | và du lịch
                    Giá trị gia tăng (GRDP)    | Giá trị gia tăng,GRDP
                    Công ngiệp                 | Công ngiệp
                    Giá so sánh                | Giá so sánh
                    2020/2019                  | 2020,2019
                    20232)                     | 20232
                    """)
    void what_no_label_covers_or_labels_contradict_is_left_as_residue(String text, String residue) {
        assertThat(String.join(",", only(VIETNAMESE, text).residue())).isEqualTo(residue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021                          | {PERIOD=2021}
                    Năm 2020                      | {PERIOD=2020}
                    Sơ bộ - Prel. 2002            | {PERIOD=2002, STAGE=PRELIMINARY}
                    Sơ bộ- Prel..2002             | {PERIOD=2002, STAGE=PRELIMINARY}
                    TH 2019                       | {PERIOD=2019, STAGE=FINAL}
                    ƯTH 2020                      | {PERIOD=2020, STAGE=ESTIMATE}
                    ƯTH/ TH 2020                  | {PERIOD=2020, STAGE=ESTIMATE}
                    KH 2025                       | {PERIOD=2025, STAGE=PLAN}
                    Ước 2021                      | {PERIOD=2021, STAGE=ESTIMATE}
                    Quý II/2024                   | {PERIOD=2024-Q2}
                    6 tháng đầu năm 2024          | {PERIOD=2024-M06}
                    9 tháng năm 2023              | {PERIOD=2023-M09}
                    2023(*)                       | {PERIOD=2023}
                    giá so sánh 2010              | {PRICE_BASIS=CONSTANT:2010}
                    Giá cố định năm 1994          | {PRICE_BASIS=CONSTANT:1994}
                    theo giá thực tế              | {PRICE_BASIS=CURRENT}
                    Đơn vị tính: Tỷ đồng          | {UNIT=VND:9}
                    Nghìn tỷ đồng - Trill. dongs  | {UNIT=VND:12}
                    ĐVT: Tr.đồng                  | {UNIT=VND:6}
                    Đơn vị tính - Unit: %         | {UNIT=PT}
                    Cơ cấu (%) - Structure (%)    | {TRANSFORMATION=SHARE, UNIT=PT}
                    """)
    void periods_bases_and_units_are_read(String text, String sets) {
        TextReading reading = only(VIETNAMESE, text);
        assertThat(reading.residue()).isEmpty();
        assertThat(reading.sets().values()).hasToString(sets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Biểu số 01",
                "Biểu số: 01/GTSX-H",
                "Phụ lục 2",
                "(*)",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "CỤC THỐNG KÊ TỈNH THÁI NGUYÊN",
                "Thái Nguyên, ngày 20 tháng 3 năm 2025",
                "Niên giám thống kê 2021",
                "phân theo khu vực kinh tế"
            })
    void what_says_nothing_of_the_figures_is_silent(String text) {
        assertThat(only(VIETNAMESE, text).silent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TỔNG SỐ - TOTAL, TOTAL",
        "Chia ra  -  Of which, PARTS",
        "Trong đó - Of which, OF_WHICH",
        "STT, ROW_NUMBER",
        "Đơn vị tính, UNIT_COLUMN",
        "'Huyện, thành phố, thị xã', HEADER",
        "Mã số, CODE",
        "(Tiếp theo), CONTINUATION",
        "'(Số liệu minh họa, không phải số liệu chính thức)', ILLUSTRATIVE",
        "Giai đoạn 2016-2020, PERIOD_RANGE",
        "Các năm 2019 và 2020, PERIOD_RANGE"
    })
    void words_of_structure_have_a_role(String text, LabelRole role) {
        TextReading reading = only(VIETNAMESE, text);
        assertThat(reading.residue()).isEmpty();
        assertThat(reading.roles()).containsExactly(role);
        assertThat(reading.sets().isEmpty()).isTrue();
    }

    @Test
    void a_title_is_read_whole() {
        TextReading reading = only(
                VIETNAMESE,
                "1. Tổng sản phẩm trên địa bàn tỉnh theo giá hiện hành phân theo khu vực kinh tế (tỷ đồng)");
        assertThat(reading.complete()).isTrue();
        assertThat(reading.sets().values()).hasToString("{MEASURE=GRDP, PRICE_BASIS=CURRENT, UNIT=VND:9}");
        assertThat(reading.implies().values()).hasToString("{ACTIVITY=_T, TRANSFORMATION=LEVEL}");
    }

    @Test
    void what_is_said_overrides_what_is_implied() {
        TextReading growth = only(VIETNAMESE, "Tốc độ tăng giá trị sản xuất ngành công nghiệp, giá so sánh 2010 (%)");
        assertThat(growth.sets().values())
                .hasToString("{ACTIVITY=BTE, MEASURE=GROSS_OUTPUT, TRANSFORMATION=GROWTH,"
                        + " PRICE_BASIS=CONSTANT:2010, UNIT=PT}");
        assertThat(growth.implies().isEmpty()).isTrue();
        TextReading index = only(VIETNAMESE, "Chỉ số phát triển (Năm trước = 100) - %");
        assertThat(index.sets().values()).hasToString("{TRANSFORMATION=INDEX, UNIT=PT}");
        assertThat(index.implies().values()).hasToString("{PRICE_BASIS=PREVIOUS_YEAR}");
    }

    @Test
    void figures_per_head_and_averages_of_years_are_out_of_scope() {
        assertThat(only(VIETNAMESE, "GRDP bình quân đầu người (triệu đồng)").outOfScope())
                .isEqualTo(OutOfScope.OTHER_MEASURE);
        assertThat(only(VIETNAMESE, "BQGĐ 2016 - 2020 (%)").outOfScope()).isEqualTo(OutOfScope.OTHER_MEASURE);
        assertThat(only(VIETNAMESE, "Xếp hạng").outOfScope()).isEqualTo(OutOfScope.RANK);
        assertThat(only(VIETNAMESE, "Tấn").outOfScope()).isEqualTo(OutOfScope.OTHER_MEASURE);
    }

    @Test
    void a_text_read_by_half_leaves_no_figure_out_of_scope() {
        TextReading reading = only(VIETNAMESE, "Khu vực có vốn đầu tư nước ngoài");
        assertThat(reading.outOfScope()).isNull();
        assertThat(reading.roles()).doesNotContain(LabelRole.OUT_OF_SCOPE);
        assertThat(reading.residue()).containsExactly("có", "nước ngoài");
    }

    @Test
    void languages_that_agree_are_one_reading() {
        TextReading reading = only(CHINESE, "第二产业增加值\nValue-added of Secondary Industry");
        assertThat(reading.language()).isEqualTo("zh");
        assertThat(reading.sets().values()).hasToString("{ACTIVITY=BTF, MEASURE=VALUE_ADDED}");
        assertThat(only(CHINESE, "工业增加值\nValue-added of \nIndustry").complete()).isTrue();
    }

    @Test
    void languages_that_disagree_are_a_reading_each_the_publisher_s_own_first() {
        List<TextReading> readings = CHINESE.read("第二产业增加值\nValue-added of Primary Industry");
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).language()).isEqualTo("zh");
        assertThat(readings.get(0).sets().get(Dimension.ACTIVITY)).hasToString("BTF");
        assertThat(readings.get(1).language()).isEqualTo("en");
        assertThat(readings.get(1).sets().get(Dimension.ACTIVITY)).hasToString("A");
        assertThat(readings).allMatch(TextReading::complete);
    }

    @Test
    void a_contradiction_within_one_language_is_not_resolved_by_the_other() {
        List<TextReading> readings = CHINESE.read("工业建筑业 Industry");
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2-6  各市生产总值(2021年)         | {MEASURE=GRDP, PERIOD=2021}
                    单位:亿元                        | {UNIT=CNY:8}
                    (100 million yuan )              | {UNIT=CNY:8}
                    济 南 市                         | {TERRITORY=370100}
                    Tai’an                           | {TERRITORY=370900}
                    Gross Domestic Product by Region(2021) | {MEASURE=GRDP, PERIOD=2021}
                    """)
    void the_yearbook_of_shandong_is_read(String text, String sets) {
        TextReading reading = only(CHINESE, text);
        assertThat(reading.residue()).isEmpty();
        assertThat(reading.sets().values()).hasToString(sets);
    }

    @Test
    void an_index_names_its_year_and_the_year_before() {
        assertThat(only(CHINESE, "2021年为\n2020年%\n2020=100").sets().values())
                .hasToString("{TRANSFORMATION=INDEX, PRICE_BASIS=PREVIOUS_YEAR, PERIOD=2021, UNIT=PT}");
        assertThat(only(CHINESE, "2021年为2019年%").complete()).isFalse();
        assertThat(only(CHINESE, "2018=100").complete()).isFalse();
    }

    @Test
    void the_whole_province_is_a_total_in_any_spelling_of_it() {
        assertThat(only(CHINESE, "全    省").roles()).containsExactly(LabelRole.TOTAL);
        assertThat(only(CHINESE, "Total").roles()).containsExactly(LabelRole.TOTAL);
        assertThat(only(CHINESE, "全省总计").roles()).containsExactly(LabelRole.TOTAL);
    }

    @Test
    void per_head_is_out_of_scope_and_the_note_is_a_note() {
        assertThat(only(CHINESE, "人均地区生产总值(元)\nPer Capita GDP (yuan)").outOfScope())
                .isEqualTo(OutOfScope.OTHER_MEASURE);
        TextReading note = only(CHINESE, "注:本表绝对额按当年价格计算,速度按可比价格计算。");
        assertThat(note.complete()).isTrue();
        assertThat(note.roles()).containsExactly(LabelRole.NOTE);
    }

    @Test
    void a_label_one_slip_away_is_suggested_and_nothing_more() {
        assertThat(VIETNAMESE.nearest("Nông ngiệp")).contains("Nông nghiệp");
        assertThat(VIETNAMESE.nearest("XÂY DỤNGG")).isEmpty();
        assertThat(VIETNAMESE.nearest("KVIV")).isEmpty();
    }

    private static TextReading only(Lexicon lexicon, String text) {
        List<TextReading> readings = lexicon.read(text);
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }
}
