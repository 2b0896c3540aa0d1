package vn.cocau.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A row of the three-sector table. */
enum Item {
    FARMING,
    FORESTRY,
    FISHING,
    INDUSTRY,
    CONSTRUCTION,
    SERVICES,
    AGRICULTURE,
    INDUSTRY_AND_CONSTRUCTION,
    TOTAL;

    static final List<Item> SECTORS = List.of(AGRICULTURE, INDUSTRY_AND_CONSTRUCTION, SERVICES);

    /** What it is made of; empty for a leaf. */
    List<Item> parts() {
        return switch (this) {
            case AGRICULTURE -> List.of(FARMING, FORESTRY, FISHING);
            case INDUSTRY_AND_CONSTRUCTION -> List.of(INDUSTRY, CONSTRUCTION);
            case TOTAL -> SECTORS;
            default -> List.of();
        };
    }

    /** The sum of its leaves, or itself. */
    BigDecimal added(Function<Item, BigDecimal> leaf) {
        return parts().isEmpty()
                ? leaf.apply(this)
                : parts().stream().map(part -> part.added(leaf)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
