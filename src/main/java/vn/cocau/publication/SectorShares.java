package vn.cocau.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;

/** The economic structure on one base and from one origin: sectors, combined items and product taxes, by year. */
record SectorShares(FigureQuery shares, List<Item> items) {

    static SectorShares of(FigureQuery figures, Release release) {
        Classification classification = release.profile().classification();
        FigureQuery shares = figures.metric("M02", "M03")
                .where(figure -> figure.priceBasis().type() == PriceBasis.Type.CURRENT)
                .where(figure -> belongs(figure, classification));
        return new SectorShares(shares, items(shares, classification));
    }

    /** Items with a value come before all others: where services were published with taxes, services alone are left out. */
    private static List<Item> items(FigureQuery shares, Classification classification) {
        FigureQuery valued = shares.withValue();
        FigureQuery used = valued.isEmpty() ? shares : valued;
        Comparator<Item> order = Comparator.<Item>comparingInt(item -> classification.order(item.activity()))
                .thenComparing(Item::measure)
                .thenComparing(Item::activity);
        return used.figures().stream()
                .map(figure -> new Item(figure.measure(), figure.activity()))
                .distinct()
                .sorted(order)
                .toList();
    }

    private static boolean belongs(Figure figure, Classification classification) {
        ActivityCode activity = figure.activity();
        return switch (figure.measure()) {
            case VALUE_ADDED -> classification.sectors().contains(activity);
            case GRDP -> !activity.isTotal();
            case PRODUCT_TAXES -> true;
            default -> false;
        };
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    /** The years in which any item has a share. */
    List<Period> years() {
        return shares.withValue().periods();
    }

    Optional<Figure> share(Item item, Period year) {
        return shares.item(item.measure(), item.activity()).at(year).best();
    }

    /** Why there is no share at all: the reasons of the newest period. */
    String reason(Prose prose) {
        return shares.newest().stream()
                .flatMap(period -> shares.at(period).figures().stream())
                .map(prose::reason)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** The marks its figures carry; empty where all are normal. */
    String mark(Prose prose) {
        Set<String> marks = shares.withValue().figures().stream()
                .map(prose::mark)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(" ", marks);
    }
}
