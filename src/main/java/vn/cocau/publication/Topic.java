package vn.cocau.publication;

import java.util.List;

/**
 * A sheet of figures: some metrics, sectors across, and down either the periods of the province or its districts.
 *
 * @param key names the sheet: {@code sheet.growth}
 */
record Topic(String key, List<String> metrics, boolean rowsAreTerritories) {

    static final List<Topic> ALL = List.of(
            new Topic("sheet.growth", List.of("M13", "M01L", "M14", "M10", "M07", "M08", "M09", "M09I"), false),
            new Topic("sheet.structure", List.of("M02", "M03", "M04", "M05", "M02GO"), false),
            new Topic("sheet.contribution", List.of("M17", "M18", "M19"), false),
            new Topic("sheet.districts", List.of("M01L", "M03", "M02", "M06", "M13", "M20", "M09"), true),
            new Topic("sheet.reconciliation", List.of("M65", "M65P", "M75", "M01"), false));
}
