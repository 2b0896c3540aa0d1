package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cocau.publication.FigureBuilder.figure;
import static vn.cocau.publication.ReleaseBuilder.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.intake.Decision;
import vn.cocau.metric.Figure;
import vn.cocau.metric.FigureStatus;
import vn.cocau.metric.Origin;
import vn.cocau.observation.Evidence;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.SheetLedger;
import vn.cocau.observation.Trust;
import vn.cocau.revision.Revision;
import vn.cocau.revision.RevisionCause;

class TablesTest {

    private static final Figure GROWTH = figure("M13", 2021)
            .since(2020)
            .at(PriceBasis.constant(2010))
            .stage(Stage.FINAL)
            .value("6.530000000000000");
    private static final Figure SHARE = figure("M02", 2022)
            .item(Measure.VALUE_ADDED, Fixture.INDUSTRY)
            .share(ShareBase.GRDP)
            .stage(Stage.ESTIMATE)
            .value("59.5");

    @Test
    void structure_has_one_row_a_figure_in_key_order() {
        Figure gap = figure("M71", 2022)
                .item(Measure.VALUE_ADDED, Fixture.INDUSTRY)
                .at(PriceBasis.NOT_APPLICABLE)
                .share(ShareBase.GVA)
                .from(Origin.DISTRICTS)
                .target("XX-industry")
                .empty(Reason.CONCEPT_MISMATCH);
        Figure level = figure("M01L", 2021)
                .of(Fixture.DAI_TU)
                .item(Measure.VALUE_ADDED, Fixture.FARMING)
                .from(Origin.DISTRICTS)
                .in(Fixture.BILLION)
                .status(FigureStatus.ILLUSTRATIVE)
                .value("1500.25");
        assertThat(lines(new StructureCsv(), release().figures(gap, GROWTH, SHARE, level)))
                .isEqualTo("""
                        territory,territory_name,period,base_period,metric,activity,measure,price_basis,base_year,share_base,origin,target,value,value_rounded,unit,unit_mult,stage,status,reason,decisions
                        171,Huyện Đại Từ,2021,,M01L,A,B1G,CURRENT,,,DISTRICTS,,1500.25,1500.25,VND,9,FINAL,ILLUSTRATIVE,,
                        19,Tỉnh Thái Nguyên,2021,2020,M13,_T,B1GQ,CONSTANT,2010,,OFFICIAL,,6.530000000000000,6.53,PT,0,FINAL,NORMAL,,
                        19,Tỉnh Thái Nguyên,2022,,M02,BTF,B1G,CURRENT,,GRDP,OFFICIAL,,59.5,59.50,PT,0,ESTIMATE,NORMAL,,
                        19,Tỉnh Thái Nguyên,2022,,M71,BTF,B1G,,,GVA,DISTRICTS,XX-industry,,,PT,0,FINAL,EMPTY,CONCEPT_MISMATCH,
                        """);
    }

    @Test
    void two_figures_of_one_key_are_a_bug() {
        Figure again = figure("M13", 2021)
                .since(2020)
                .at(PriceBasis.constant(2010))
                .stage(Stage.FINAL)
                .value("6.51");
        Release release = release().figures(GROWTH, again).build();
        assertThatThrownBy(() -> new StructureCsv().bytes(release))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two figures have the key [19, 2021, 2020, M13, _T, GRDP, CONSTANT:2010, null, OFFICIAL,"
                        + " null, FINAL]");
    }

    @Test
    void figures_that_differ_in_stage_alone_are_two_rows() {
        Figure estimate = figure("M13", 2021)
                .since(2020)
                .at(PriceBasis.constant(2010))
                .stage(Stage.ESTIMATE)
                .value("6.51");
        assertThat(lines(new StructureCsv(), release().figures(GROWTH, estimate)))
                .contains(",6.51,PT,0,ESTIMATE,NORMAL,,\n19,", ",6.53,PT,0,FINAL,NORMAL,,\n");
    }

    @Test
    void observations_keep_cell_raw_text_and_evidence() {
        Observation levels = new Observation(
                Fixture.valueAdded(Fixture.DAI_TU, Fixture.INDUSTRY, 2007),
                new BigDecimal("741.89"),
                Fixture.BILLION,
                2,
                ObservationStatus.WITHHELD,
                Trust.ANCHORED,
                new Place("Đại Từ, 2008.xls", "GTSX", "J9"),
                "-741,89",
                Set.of(Evidence.DOUBLE_LABEL, Evidence.EXACT_IDENTITY),
                Map.of(Dimension.PERIOD, "J4", Dimension.ACTIVITY, "A9"));
        Observation share = new Observation(
                new ObservationKey(
                        new SeriesKey(
                                Fixture.PROVINCE,
                                Fixture.INDUSTRY,
                                Measure.VALUE_ADDED,
                                Transformation.SHARE,
                                ShareBase.GRDP,
                                PriceBasis.NOT_APPLICABLE),
                        Period.parse("2022-M06"),
                        Stage.ESTIMATE),
                null,
                Unit.PERCENT,
                0,
                ObservationStatus.NOT_COLLECTED,
                Trust.VERIFIED,
                new Place("tỉnh.csv", "", "B2"),
                "...",
                Set.of(),
                Map.of());
        assertThat(lines(new ObservationsCsv(), release().observations(share, levels)))
                .isEqualTo("""
                        territory,period,stage,measure,activity,price_basis,base_year,value,unit,unit_mult,decimals,status,trust,file,sheet,cell,raw,transformation,share_base,evidence,labels,decisions
                        171,2007,FINAL,B1G,BTF,CURRENT,,741.89,VND,9,2,WITHHELD,ANCHORED,"Đại Từ, 2008.xls",GTSX,J9,"'-741,89",LEVEL,,EXACT_IDENTITY DOUBLE_LABEL,ACTIVITY=A9; PERIOD=J4,
                        19,2022-M06,ESTIMATE,B1G,BTF,,,,PT,0,0,NOT_COLLECTED,VERIFIED,tỉnh.csv,,B2,...,SHARE,GRDP,,,
                        """);
    }

    @Test
    void the_ledger_counts_every_reason() {
        SheetLedger later =
                new SheetLedger("b.xlsx", "VA", 20, 10, 4, 1, 2, Map.of(OutOfScope.RANK, 2, OutOfScope.UNFILLED, 1));
        SheetLedger earlier = new SheetLedger("a.csv", "", 3, 3, 0, 0, 0, Map.of());
        assertThat(lines(new LedgerCsv(), release().ledgers(later, earlier))).isEqualTo("""
                        file,sheet,numeric_cells,read,checked,refused,label,out_of_scope,other_measure,rank,document_number,date,footnote,hidden_sheet,unfilled
                        a.csv,,3,3,0,0,0,0,0,0,0,0,0,0,0
                        b.xlsx,VA,20,10,4,1,2,3,0,2,0,0,0,0,1
                        """);
    }

    @Test
    void revisions_show_both_cells_and_the_difference_in_the_later_unit() {
        ObservationKey key = Fixture.valueAdded(Fixture.PROVINCE, Fixture.INDUSTRY, 2021);
        Observation earlier = new Observation(
                key,
                new BigDecimal("83095900"),
                new Unit("VND", 6),
                0,
                ObservationStatus.NORMAL,
                Trust.VERIFIED,
                new Place("2021.xlsx", "S1", "C4"),
                "83095900",
                Set.of(),
                Map.of());
        Observation later = Fixture.observation(key, "82875.17", new Place("2022.xlsx", "S1", "D4"));
        Revision revision = new Revision(key, earlier, later, RevisionCause.EDITION);
        assertThat(lines(new RevisionsCsv(), release().revisions(revision))).isEqualTo("""
                        territory,territory_name,period,measure,activity,transformation,price_basis,base_year,share_base,cause,earlier_stage,earlier_value,earlier_unit,earlier_unit_mult,earlier_file,earlier_sheet,earlier_cell,later_stage,later_value,later_unit,later_unit_mult,later_file,later_sheet,later_cell,difference,change_percent
                        19,Tỉnh Thái Nguyên,2021,B1G,BTF,LEVEL,CURRENT,,,EDITION,FINAL,83095900,VND,6,2021.xlsx,S1,C4,FINAL,82875.17,VND,9,2022.xlsx,S1,D4,-220.730,-0.27
                        """);
    }

    @Test
    void decisions_keep_their_author_and_reason() {
        Decision release = new Decision(
                2,
                "a.xlsx › S!C4",
                Decision.Action.RELEASE,
                null,
                null,
                "Tổ tổng hợp",
                "=đã kiểm tra",
                LocalDate.of(2025, 3, 2));
        Decision value = new Decision(
                1,
                "a.xlsx › S!C4",
                Decision.Action.VALUE,
                null,
                new BigDecimal("174.85"),
                "Tổ tổng hợp",
                "công văn, số 12",
                LocalDate.of(2025, 3, 1));
        assertThat(lines(new DecisionsCsv(), release().decisions(release, value)))
                .isEqualTo("""
                        id,date,action,subject,file,value,author,reason
                        1,2025-03-01,VALUE,a.xlsx › S!C4,,174.85,Tổ tổng hợp,"công văn, số 12"
                        2,2025-03-02,RELEASE,a.xlsx › S!C4,,,Tổ tổng hợp,'=đã kiểm tra
                        """);
    }

    @Test
    void findings_come_gravest_first_with_both_sentences() {
        Finding hidden = Finding.of(FindingCode.HIDDEN_CELLS_READ, Place.ofFile("b.xlsx"), "count", 3);
        Finding error = Finding.of(
                FindingCode.CELL_ERROR, new Place("b.xlsx", "=S", "C4"), "found", "#REF!", "count", 1, "cells", "C4");
        Finding empty = Finding.of(FindingCode.FILE_EMPTY, Place.ofFile("c.xlsx"));
        assertThat(lines(new FindingsCsv(), release().findings(hidden, error, empty)))
                .isEqualTo("""
                        severity,code,file,sheet,cell,found,expected,proposal,message_vi,message_en
                        FATAL,FILE_EMPTY,c.xlsx,,,,,,c.xlsx: cần một bảng tính nhưng thấy tệp không có gì bên trong. Hãy gửi lại tệp.,c.xlsx: expected a workbook but found a file with nothing in it. Send the file again.
                        ERROR,CELL_ERROR,b.xlsx,'=S,C4,#REF!,,,b.xlsx › =S!C4: cần một số nhưng thấy lỗi #REF!. Sửa công thức rồi gửi lại; chưa dùng 1 ô: C4.,b.xlsx › =S!C4: expected a number but found the error #REF!. Mend the formula and send again; 1 cells are not used: C4.
                        WARNING,HIDDEN_CELLS_READ,b.xlsx,,,,,,"b.xlsx: cần hàng và cột nhìn thấy được nhưng thấy 3 ô số đã đọc nằm ở hàng hoặc cột ẩn. Số liệu vẫn được dùng, có đánh dấu; kiểm tra các hàng, cột ẩn.","b.xlsx: expected visible rows and columns but found 3 figures read from hidden rows or columns. The figures are used, flagged; check the hidden rows and columns."
                        """);
    }

    private static String lines(Output output, ReleaseBuilder release) {
        return new String(output.bytes(release.build()), StandardCharsets.UTF_8);
    }
}
