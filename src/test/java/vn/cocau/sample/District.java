package vn.cocau.sample;

/**
 * The nine units and their assumed weight in the province's value added of each sector in 2020, in thousandths. Only Phú
 * Bình's sectors continue published figures; the others are plausible, no more.
 */
enum District {
    THAI_NGUYEN(130, 160, 500),
    SONG_CONG(40, 85, 70),
    PHO_YEN(130, 572, 155),
    DINH_HOA(100, 6, 24),
    PHU_LUONG(95, 14, 35),
    DONG_HY(110, 18, 42),
    VO_NHAI(75, 12, 20),
    DAI_TU(205, 45, 72),
    PHU_BINH(115, 88, 82);

    private final int agriculture;
    private final int industryAndConstruction;
    private final int services;

    District(int agriculture, int industryAndConstruction, int services) {
        this.agriculture = agriculture;
        this.industryAndConstruction = industryAndConstruction;
        this.services = services;
    }

    int weightIn(Item sector) {
        return switch (sector) {
            case AGRICULTURE -> agriculture;
            case INDUSTRY_AND_CONSTRUCTION -> industryAndConstruction;
            case SERVICES -> services;
            default -> throw new IllegalArgumentException("not a sector: " + sector);
        };
    }
}
