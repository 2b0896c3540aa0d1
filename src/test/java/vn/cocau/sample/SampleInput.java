package vn.cocau.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The workbooks of {@code input/}, drawn anew: {@code SampleInput input} writes them. */
public final class SampleInput {

    private static final List<Layout> LAYOUTS = List.of(
            new ThaiNguyenCityLayout(),
            new SongCongLayout(),
            new PhoYenLayout(),
            new DinhHoaLayout(),
            new PhuLuongLayout(),
            new DongHyLayout(),
            new VoNhaiLayout(),
            new DaiTuLayout(),
            new PhuBinhLayout(),
            new ProvinceLayout(),
            new Yearbook2009Layout());

    private SampleInput() {}

    /** Each file's bytes by its name. */
    static Map<String, byte[]> files() {
        Economy economy = new Economy();
        Map<String, byte[]> files = new TreeMap<>();
        for (Layout layout : LAYOUTS) {
            files.put(layout.fileName(), layout.draw(economy));
        }
        return files;
    }

    /** Writes the workbooks into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
