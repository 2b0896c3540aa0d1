package vn.cocau.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.cube.Cube;
import vn.cocau.profile.Item;

/** Finds figures among all that a cube yields. */
record Figures(List<Figure> found) {

    static Figures of(Cube cube) {
        return new Figures(Metrics.compute(cube));
    }

    Figures where(Predicate<Figure> condition) {
        return new Figures(found.stream().filter(condition).toList());
    }

    Figures metric(String id) {
        return where(figure -> figure.metric().equals(id));
    }

    Figures of(String territory, Origin origin) {
        return where(figure -> figure.territory().value().equals(territory) && figure.origin() == origin);
    }

    Figures official() {
        return of("P", Origin.OFFICIAL);
    }

    Figures districts() {
        return of("P", Origin.DISTRICTS);
    }

    Figures of(Item item) {
        return where(figure -> figure.measure() == item.measure()
                && figure.activity().equals(new ActivityCode(item.activity().value())));
    }

    Figures in(int year) {
        return where(figure -> figure.period().equals(Period.ofYear(year)));
    }

    Figures at(PriceBasis basis) {
        return where(figure -> figure.priceBasis().equals(basis));
    }

    Figures base(ShareBase base) {
        return where(figure -> figure.shareBase() == base);
    }

    Figures judging(String target) {
        return where(figure -> target.equals(figure.target()));
    }

    Figure one() {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The printed values in order, a reason in place of each missing one. */
    List<String> printed() {
        return found.stream().map(Figures::printed).toList();
    }

    static String printed(Figure figure) {
        return figure.rounded() == null
                ? String.valueOf(figure.reason())
                : figure.rounded().toPlainString();
    }
}
