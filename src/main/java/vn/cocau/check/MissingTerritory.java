package vn.cocau.check;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Territory;

/**
 * V-38: every district has reported the newest period. A measure is expected of all where at least half of them have ever
 * reported it. What is missing has no cell; the district's name stands in its place.
 */
final class MissingTerritory implements ProvinceCheck {

    @Override
    public String id() {
        return "V-38";
    }

    @Override
    public List<Finding> check(Province province) {
        List<Territory> districts = province.districts();
        Set<TerritoryCode> codes = province.districtCodes();
        TreeMap<String, List<Observation>> bySubject = province.actual()
                .filter(each -> each.key().series().transformation() == Transformation.LEVEL
                        && codes.contains(each.key().series().territory()))
                .collect(Collectors.groupingBy(MissingTerritory::subject, TreeMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .flatMap(entry -> missing(entry.getKey(), entry.getValue(), districts))
                .toList();
    }

    /** Measure, price basis and part of the year: what a district reports again and again. */
    private static String subject(Observation observation) {
        SeriesKey series = observation.key().series();
        return series.measure().code() + ", " + series.priceBasis() + "|"
                + observation.key().period().span();
    }

    private static Stream<Finding> missing(String subject, List<Observation> reports, List<Territory> districts) {
        if (2 * reporting(reports).size() < districts.size()) {
            return Stream.empty();
        }
        Period newest = reports.stream()
                .map(each -> each.key().period())
                .max(Period.BY_END)
                .orElseThrow();
        Set<TerritoryCode> present = reporting(reports.stream()
                .filter(each -> each.key().period().equals(newest))
                .toList());
        return districts.stream()
                .filter(district -> !present.contains(district.code()))
                .map(district -> Finding.of(
                        FindingCode.TERRITORY_MISSING,
                        Place.ofFile(district.name()),
                        "expected",
                        newest,
                        "measure",
                        subject.substring(0, subject.indexOf('|')),
                        "present",
                        present.size(),
                        "total",
                        districts.size()));
    }

    private static Set<TerritoryCode> reporting(List<Observation> reports) {
        return reports.stream()
                .map(each -> each.key().series().territory())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
