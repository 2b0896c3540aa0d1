package vn.cocau.planted;

import java.util.List;
import java.util.Map;

/** How offices write what a figure is: several ways for most. */
final class Words {

    static final Map<String, List<String>> ACTIVITIES = Map.of(
            "_T", List.of("Tổng số", "TỔNG SỐ", "Tổng cộng"),
            "A",
                    List.of(
                            "Nông, lâm nghiệp và thủy sản",
                            "Nông, lâm nghiệp và thuỷ sản",
                            "Nông - Lâm nghiệp – thuỷ sản",
                            "NÔNG, LÂM NGHIỆP VÀ THỦY SẢN",
                            "Khu vực I"),
            "BTF",
                    List.of(
                            "Công nghiệp và xây dựng",
                            "Công nghiệp - Xây dựng",
                            "CÔNG NGHIỆP VÀ XÂY DỰNG",
                            "Công nghiệp – xây dựng",
                            "Khu vực II"),
            "GTU", List.of("Dịch vụ", "DỊCH VỤ", "Thương mại - dịch vụ", "Khu vực III"),
            "A01", List.of("Nông nghiệp"),
            "A02", List.of("Lâm nghiệp"),
            "A03", List.of("Thủy sản", "Thuỷ sản"),
            "BTE", List.of("Công nghiệp"),
            "F", List.of("Xây dựng"));

    static final Map<String, String> ENGLISH = Map.of(
            "_T", "Total",
            "A", "Agriculture, forestry and fishing",
            "BTF", "Industry and construction",
            "GTU", "Services",
            "A01", "Agriculture",
            "A02", "Forestry",
            "A03", "Fishing",
            "BTE", "Industry",
            "F", "Construction");

    static final Map<String, List<String>> MEASURES = Map.of(
            "B1G", List.of("Giá trị tăng thêm", "Giá trị tăng thêm (VA)"),
            "P1", List.of("Giá trị sản xuất", "GTSX", "Giá trị sản xuất (GO)"));

    static final Map<String, List<String>> BASES = Map.of(
            "CURRENT", List.of("Giá hiện hành", "Theo giá hiện hành"),
            "CONSTANT:2010", List.of("Giá so sánh 2010", "Theo giá so sánh 2010", "Giá so sánh năm 2010"));

    static final Map<String, List<String>> KINDS = Map.of(
            "LEVEL", List.of("Giá trị"),
            "SHARE", List.of("Cơ cấu", "Tỷ trọng"),
            "INDEX", List.of("Chỉ số phát triển (năm trước = 100)", "Chỉ số phát triển (năm trước = 100%)"),
            "GROWTH", List.of("Tốc độ tăng", "Tốc độ tăng trưởng"));

    static final Map<Integer, List<String>> UNITS =
            Map.of(9, List.of("Tỷ đồng", "tỷ đồng", "Tỷ đ"), 6, List.of("Triệu đồng", "triệu đồng", "Tr.đ"));

    static final Map<String, List<String>> STAGES = Map.of(
            "FINAL", List.of("%s", "Năm %s", "TH %s", "Thực hiện %s", "Thực hiện năm %s"),
            "ESTIMATE", List.of("ƯTH %s", "Ước TH %s", "Ước thực hiện %s", "Ước tính %s"),
            "PRELIMINARY", List.of("Sơ bộ %s"),
            "PLAN", List.of("KH %s", "Kế hoạch %s", "Kế hoạch năm %s"));

    static final Map<String, String> STAGE_WORDS =
            Map.of("ESTIMATE", "Ước tính", "PRELIMINARY", "Sơ bộ", "PLAN", "Kế hoạch");

    static final Map<String, String> SPANS =
            Map.of("Q1", "Quý I", "Q2", "Quý II", "Q3", "Quý III", "Q4", "Quý IV", "M06", "6 tháng", "M09", "9 tháng");

    static final Map<String, String> TERRITORIES = Map.of(
            "164", "Thành phố Thái Nguyên",
            "165", "Thành phố Sông Công",
            "167", "Huyện Định Hóa",
            "168", "Huyện Phú Lương",
            "169", "Huyện Đồng Hỷ",
            "170", "Huyện Võ Nhai",
            "171", "Huyện Đại Từ",
            "172", "Thành phố Phổ Yên",
            "173", "Huyện Phú Bình");

    private Words() {}

    static List<String> districts() {
        return TERRITORIES.keySet().stream().sorted().toList();
    }
}
