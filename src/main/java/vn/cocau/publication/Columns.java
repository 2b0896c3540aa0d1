package vn.cocau.publication;

import java.util.Comparator;
import java.util.List;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Item;
import vn.cocau.profile.Profile;

/**
 * The columns of a sheet of figures: sectors, total value added, product taxes, combined items, GRDP. Gross output and other
 * measures stand in the same columns, their totals in the last.
 */
record Columns(List<Item> items, Profile profile) {

    static Columns of(FigureQuery figures, Profile profile) {
        Comparator<Item> order = Comparator.<Item>comparingInt(Columns::group)
                .thenComparingInt(item -> profile.classification().order(item.activity()))
                .thenComparing(Item::activity);
        return new Columns(
                figures.figures().stream()
                        .map(Columns::column)
                        .distinct()
                        .sorted(order)
                        .toList(),
                profile);
    }

    /** The column a figure stands in. */
    static Item column(Figure figure) {
        return switch (figure.measure()) {
            case VALUE_ADDED, GRDP, PRODUCT_TAXES -> new Item(figure.measure(), figure.activity());
            case GROSS_OUTPUT, POPULATION, EMPLOYMENT, BUDGET_REVENUE, BUDGET_EXPENDITURE, BUDGET_TRANSFERS ->
                whole(figure.activity())
                        ? new Item(Measure.GRDP, ActivityCode.TOTAL)
                        : new Item(Measure.VALUE_ADDED, figure.activity());
        };
    }

    Bilingual heading(Item item) {
        return item.measure() == Measure.GRDP && item.activity().isTotal()
                ? Bilingual.text("sheet.total")
                : Bilingual.of(language -> new Names(profile).item(item.measure(), item.activity(), language));
    }

    private static boolean whole(ActivityCode activity) {
        return activity.isTotal() || activity.equals(ActivityCode.NOT_APPLICABLE);
    }

    private static int group(Item item) {
        return switch (item.measure()) {
            case VALUE_ADDED -> item.activity().isTotal() ? 1 : 0;
            case PRODUCT_TAXES -> 2;
            default -> item.activity().isTotal() ? 4 : 3;
        };
    }
}
