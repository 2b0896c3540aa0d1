package vn.cocau.bench.input;

import java.util.List;
import java.util.stream.IntStream;

/** Words as they stand in district forms. */
final class Labels {

    private static final List<String> DISTRICTS = List.of(
            "Thành phố Thái Nguyên",
            "Thành phố Sông Công",
            "Thị xã Phổ Yên",
            "Huyện Định Hóa",
            "Huyện Phú Lương",
            "Huyện Đồng Hỷ",
            "Huyện Võ Nhai",
            "Huyện Đại Từ",
            "Huyện Phú Bình");

    private static final List<String> ACTIVITIES = List.of(
            "Nông, lâm nghiệp và thủy sản",
            "Khai khoáng",
            "Công nghiệp chế biến, chế tạo",
            "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí",
            "Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải",
            "Xây dựng",
            "Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác",
            "Vận tải, kho bãi",
            "Dịch vụ lưu trú và ăn uống",
            "Thông tin và truyền thông",
            "Giáo dục và đào tạo");

    private static final int PLACES = 30;
    private static final int GROUPS = 90;

    /** Communes, named by their district. */
    static final List<String> TERRITORIES = numbered(DISTRICTS, "%s - Xã %d", PLACES);

    /** Detailed activities; some want quotes in a text table. */
    static final List<String> DETAILS = numbered(ACTIVITIES, "%s: \"nhóm %d\"", GROUPS);

    private Labels() {}

    private static List<String> numbered(List<String> names, String form, int count) {
        return names.stream()
                .flatMap(name -> IntStream.rangeClosed(1, count)
                        .mapToObj(number -> form.replace("%s", name).replace("%d", Integer.toString(number))))
                .toList();
    }
}
