package vn.cocau.publication;

import static vn.cocau.publication.FigureBuilder.figure;
import static vn.cocau.publication.Fixture.DAI_TU;
import static vn.cocau.publication.Fixture.FARMING;
import static vn.cocau.publication.Fixture.INDUSTRY;
import static vn.cocau.publication.Fixture.PHO_YEN;
import static vn.cocau.publication.Fixture.PROVINCE;
import static vn.cocau.publication.Fixture.SERVICES;
import static vn.cocau.publication.Fixture.SERVICES_AND_TAXES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.OutOfScope;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Coverage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.intake.Verdict;
import vn.cocau.metric.Figure;
import vn.cocau.metric.FigureStatus;
import vn.cocau.metric.Origin;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.observation.SheetLedger;
import vn.cocau.observation.Trust;
import vn.cocau.revision.Revision;
import vn.cocau.revision.RevisionCause;

/** A release with everything in it that a province's first publication has. */
final class SampleRelease {

    private SampleRelease() {}

    static Release complete() {
        return release().build();
    }

    static ReleaseBuilder release() {
        return ReleaseBuilder.release(Fixture.GROWTH_TARGET, Fixture.SHARE_TARGET)
                .figures(figures().toArray(Figure[]::new))
                .observations(
                        Fixture.observation(
                                new ObservationKey(
                                        SeriesKey.level(DAI_TU, INDUSTRY, Measure.GROSS_OUTPUT, PriceBasis.CURRENT),
                                        Period.ofYear(2007),
                                        Stage.FINAL),
                                "741.89",
                                new Place("GTSX 2000-2008.xls", "CN", "J9")),
                        Fixture.observation(
                                Fixture.valueAdded(PHO_YEN, INDUSTRY, 2024),
                                "900.5",
                                new Place("Phổ Yên.xlsx", "VA", "D7")),
                        Fixture.observation(
                                Fixture.valueAdded(PHO_YEN, FARMING, 2024),
                                "100.25",
                                new Place("Phổ Yên.xlsx", "VA", "D6")))
                .ledgers(
                        new SheetLedger("Phổ Yên.xlsx", "VA", 1200, 1000, 150, 13, 32, Map.of(OutOfScope.RANK, 5)),
                        new SheetLedger("GTSX 2000-2008.xls", "CN", 100, 90, 9, 0, 1, Map.of()))
                .findings(findings())
                .files(
                        new SubmittedFile(
                                "Phổ Yên.xlsx", "aa", Verdict.ACCEPTED, PHO_YEN, "VA", Period.ofYear(2024), "CURRENT"),
                        new SubmittedFile(
                                "GTSX 2000-2008.xls",
                                "bb",
                                Verdict.ACCEPTED,
                                PROVINCE,
                                "GO",
                                Period.ofYear(2008),
                                "CURRENT"),
                        new SubmittedFile("Đại Từ.xlsx", "cc", Verdict.REJECTED, null, "", null, "REJECTED"))
                .coverage(new Coverage(Period.ofYear(2024), List.of(PHO_YEN), List.of(DAI_TU)))
                .revisions(revision())
                .comparedWith("2025-01-01T00-00-00Z");
    }

    private static Revision revision() {
        SeriesKey series = new SeriesKey(
                PROVINCE, ActivityCode.TOTAL, Measure.GRDP, Transformation.GROWTH, null, PriceBasis.PREVIOUS_YEAR);
        ObservationKey now = new ObservationKey(series, Period.ofYear(2021), Stage.FINAL);
        ObservationKey before = new ObservationKey(series, Period.ofYear(2021), Stage.ESTIMATE);
        return new Revision(now, percent(before, "6.51", "C5"), percent(now, "6.53", "D5"), RevisionCause.STAGE);
    }

    private static Observation percent(ObservationKey key, String amount, String cell) {
        return new Observation(
                key,
                new BigDecimal(amount),
                Unit.PERCENT,
                2,
                ObservationStatus.NORMAL,
                Trust.VERIFIED,
                new Place("tỉnh.xlsx", "GRDP", cell),
                amount,
                Set.of(),
                Map.of());
    }

    private static Finding[] findings() {
        Place gap = new Place("GTSX 2000-2008.xls", "CN", "K4");
        return new Finding[] {
            Finding.of(
                    FindingCode.SLIP_WITHHELD,
                    new Place("GTSX 2000-2008.xls", "CN", "J9"),
                    "found",
                    new BigDecimal("741.89"),
                    "expected",
                    new BigDecimal("174.85"),
                    "proposal",
                    new BigDecimal("174.85"),
                    "total",
                    new Place("GTSX 2000-2008.xls", "CN", "J4"),
                    "gap",
                    new BigDecimal("567.04")),
            Finding.of(
                    FindingCode.PARTS_DIFFER_FROM_TOTAL,
                    gap,
                    "found",
                    new BigDecimal("8000.12"),
                    "expected",
                    new BigDecimal("8064.24"),
                    "gap",
                    new BigDecimal("64.12"),
                    "parts",
                    "K5, K6"),
            Finding.of(FindingCode.FILE_TRUNCATED, Place.ofFile("Đại Từ.xlsx")),
            refused(FindingCode.LABEL_UNKNOWN, "C9", "Dịch vụ khác", 8),
            refused(FindingCode.LABEL_UNKNOWN, "B9", "Dịch vụ khác", 1),
            refused(FindingCode.CELL_ERROR, "C12", "#REF!", 1),
        };
    }

    private static Finding refused(FindingCode code, String cell, String found, int count) {
        return Finding.of(
                code,
                new Place("Phổ Yên.xlsx", "VA", cell),
                "found",
                found,
                "label",
                "A9",
                "proposal",
                "",
                "cells",
                cell,
                "count",
                count);
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(growth());
        figures.addAll(official("2020", "11.43", "58.03", "30.54"));
        figures.addAll(official("2022", "10.5", "59.5", "30"));
        figures.addAll(districts());
        figures.add(gap(ShareBase.GRDP, Origin.OFFICIAL).value("1.5"));
        figures.add(gap(ShareBase.GVA, Origin.OFFICIAL).empty(Reason.CONCEPT_MISMATCH));
        figures.add(gap(ShareBase.GVA, Origin.DISTRICTS)
                .status(FigureStatus.ILLUSTRATIVE)
                .value("-5.7"));
        return figures;
    }

    private static FigureBuilder gap(ShareBase base, Origin origin) {
        return figure("M71", 2022)
                .item(Measure.VALUE_ADDED, INDUSTRY)
                .share(base)
                .from(origin)
                .in(new Unit("PP", 0))
                .target("XX-industry");
    }

    private static List<Figure> growth() {
        List<Figure> figures = new ArrayList<>();
        for (String year : List.of("2021 6.53", "2022 8.59", "2023 5.56", "2024 6.50")) {
            figures.add(
                    growth(Integer.parseInt(year.substring(0, 4)), Stage.FINAL).value(year.substring(5)));
        }
        figures.add(figure("M15", 2024)
                .since(2020)
                .at(PriceBasis.PREVIOUS_YEAR)
                .target("XX-growth")
                .value("6.789325"));
        figures.add(needed(2021, "8.3707"));
        figures.add(needed(2024, "12.98174"));
        figures.add(figure("M15", 2025)
                .since(2020)
                .at(PriceBasis.PREVIOUS_YEAR)
                .from(Origin.DISTRICTS)
                .target("XX-growth")
                .status(FigureStatus.ILLUSTRATIVE)
                .value("9"));
        return figures;
    }

    private static Figure needed(int after, String value) {
        return figure("M16", 2025)
                .since(after)
                .at(PriceBasis.PREVIOUS_YEAR)
                .target("XX-growth")
                .value(value);
    }

    private static FigureBuilder growth(int year, Stage stage) {
        return figure("M13", year).since(year - 1).at(PriceBasis.PREVIOUS_YEAR).stage(stage);
    }

    private static List<Figure> official(String year, String farming, String industry, String services) {
        int period = Integer.parseInt(year);
        return List.of(
                share(period, Measure.VALUE_ADDED, FARMING).value(farming),
                share(period, Measure.VALUE_ADDED, INDUSTRY).value(industry),
                share(period, Measure.GRDP, SERVICES_AND_TAXES).value(services),
                share(period, Measure.VALUE_ADDED, SERVICES).empty(Reason.CONCEPT_MISMATCH),
                valueAddedShare(period, INDUSTRY, Origin.OFFICIAL).empty(Reason.CONCEPT_MISMATCH));
    }

    private static FigureBuilder share(int year, Measure measure, ActivityCode activity) {
        return figure("M02", year).item(measure, activity).share(ShareBase.GRDP);
    }

    private static FigureBuilder valueAddedShare(int year, ActivityCode activity, Origin origin) {
        return figure("M03", year)
                .item(Measure.VALUE_ADDED, activity)
                .share(ShareBase.GVA)
                .from(origin);
    }

    private static List<Figure> districts() {
        List<Figure> figures = new ArrayList<>();
        figures.add(illustrative(2022, FARMING, "10.2"));
        figures.add(illustrative(2022, INDUSTRY, "66.7"));
        figures.add(illustrative(2022, SERVICES, "23.1"));
        figures.add(illustrative(2024, FARMING, "10"));
        figures.add(illustrative(2024, INDUSTRY, "67.25"));
        figures.add(illustrative(2024, SERVICES, "22.75"));
        figures.add(share(2024, Measure.VALUE_ADDED, INDUSTRY)
                .from(Origin.DISTRICTS)
                .empty(Reason.MISSING_INPUT));
        figures.addAll(level(PROVINCE, "1200.75"));
        figures.addAll(level(PHO_YEN, "1000.75"));
        figures.addAll(level(DAI_TU, "200"));
        return figures;
    }

    private static Figure illustrative(int year, ActivityCode activity, String value) {
        return valueAddedShare(year, activity, Origin.DISTRICTS)
                .status(FigureStatus.ILLUSTRATIVE)
                .value(value);
    }

    private static List<Figure> level(TerritoryCode territory, String value) {
        return List.of(
                figure("M01L", 2024)
                        .of(territory)
                        .item(Measure.VALUE_ADDED, ActivityCode.TOTAL)
                        .from(Origin.DISTRICTS)
                        .in(Fixture.BILLION)
                        .status(FigureStatus.ILLUSTRATIVE)
                        .value(value),
                figure("M65", 2024)
                        .of(territory)
                        .item(Measure.VALUE_ADDED, ActivityCode.TOTAL)
                        .from(Origin.DISTRICTS)
                        .in(Fixture.BILLION)
                        .value("22.93"));
    }
}
