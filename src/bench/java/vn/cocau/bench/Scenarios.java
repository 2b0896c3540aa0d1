package vn.cocau.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.cocau.bench.input.LargeCsv;
import vn.cocau.bench.input.LargeOds;
import vn.cocau.bench.input.LargeXls;
import vn.cocau.bench.input.LargeXlsx;
import vn.cocau.bench.input.SmallWorkbooks;
import vn.cocau.bench.reader.DuckDb;
import vn.cocau.bench.reader.FastCsv;
import vn.cocau.bench.reader.FastExcel;
import vn.cocau.bench.reader.HssfEvents;
import vn.cocau.bench.reader.Inflating;
import vn.cocau.bench.reader.OpenCsv;
import vn.cocau.bench.reader.Ours;
import vn.cocau.bench.reader.PoiSax;
import vn.cocau.bench.reader.PoiUserModel;
import vn.cocau.bench.reader.StaxOds;

/** All that is measured: five inputs, and the readers each is given to. */
final class Scenarios {

    private static final String STREAMING_HEAP = "1g";
    /** For a table of 447 MB that is kept as a whole. */
    private static final String TABLE_HEAP = "1500m";

    private static final String MODEL_HEAP = "4g";
    private static final String LARGE_MODEL_HEAP = "12g";

    private final String heap;
    private final Path inputs;

    /** @param heap what our reader gets */
    Scenarios(Path inputs, String heap) {
        this.inputs = inputs;
        this.heap = heap;
    }

    List<Scenario> all() {
        return List.of(largeXlsx(), smallXlsx(), xls(), csv(), ods());
    }

    private Scenario largeXlsx() {
        return new Scenario(
                "xlsx-large",
                "One .xlsx: 12 million cells in one sheet",
                inputs.resolve("large.xlsx"),
                new LargeXlsx(),
                List.of(
                        ours(),
                        opening(heap),
                        Contender.java("inflating alone", Inflating.class, heap).uncompared(),
                        fastExcel(),
                        poiSax(),
                        userModel("POI user model", LARGE_MODEL_HEAP),
                        readxl("table"),
                        openpyxl()));
    }

    private Scenario smallXlsx() {
        return new Scenario(
                "xlsx-small",
                "1,000 small .xlsx: 1.18 million cells, one cold process",
                inputs.resolve("small"),
                new SmallWorkbooks(),
                List.of(
                        ours(),
                        opening(heap),
                        fastExcel(),
                        poiSax(),
                        userModel("POI user model", MODEL_HEAP),
                        readxl("form"),
                        openpyxl()));
    }

    private Scenario xls() {
        return new Scenario(
                "xls",
                "One .xls: 0.72 million cells",
                inputs.resolve("large.xls"),
                new LargeXls(),
                List.of(
                        ours(),
                        opening(heap),
                        Contender.java("POI HSSF events " + Programs.version("poi"), HssfEvents.class, STREAMING_HEAP),
                        userModel("POI HSSF user model", MODEL_HEAP),
                        readxl("table")));
    }

    private Scenario csv() {
        return new Scenario(
                "csv",
                "One .csv: 30 million fields",
                inputs.resolve("large.csv"),
                new LargeCsv(),
                List.of(
                        Contender.java("ours", Ours.class, TABLE_HEAP),
                        opening(TABLE_HEAP),
                        Contender.java("OpenCSV " + Programs.version("opencsv"), OpenCsv.class, STREAMING_HEAP),
                        Contender.java("FastCSV " + Programs.version("fastcsv"), FastCsv.class, STREAMING_HEAP),
                        duckDb()));
    }

    private Scenario ods() {
        return new Scenario(
                "ods",
                "One .ods: 0.72 million cells",
                inputs.resolve("large.ods"),
                new LargeOds(),
                List.of(ours(), opening(heap), Contender.java("StAX over the zip", StaxOds.class, STREAMING_HEAP)));
    }

    private Contender ours() {
        return Contender.java("ours", Ours.class, heap);
    }

    /** Reading alone: every cell is read and kept, none is looked at. */
    private static Contender opening(String heap) {
        return Contender.java("ours, opening alone", Ours.class, heap, "open").uncompared();
    }

    private static Contender fastExcel() {
        String name = "fastexcel-reader " + Programs.version("fastexcel-reader");
        return Contender.java(name, FastExcel.class, STREAMING_HEAP);
    }

    private static Contender poiSax() {
        return Contender.java("POI SAX, raw values " + Programs.version("poi"), PoiSax.class, STREAMING_HEAP);
    }

    private static Contender userModel(String name, String heap) {
        return Contender.java(name + " " + Programs.version("poi"), PoiUserModel.class, heap);
    }

    private static Contender duckDb() {
        String version = Programs.version("duckdb_jdbc");
        return version.isEmpty()
                ? Contender.absent("DuckDB")
                : Contender.java("DuckDB (JDBC) " + version, DuckDb.class, STREAMING_HEAP);
    }

    private static Contender readxl(String shape) {
        Map<String, String> found =
                Programs.answering(List.of("Rscript"), "-e", "cat(as.character(packageVersion('readxl')))");
        return found.entrySet().stream()
                .map(r -> Contender.program(
                        "readxl " + r.getValue(), r.getKey(), "src/bench/scripts/readxl_read.R", Programs.INPUT, shape))
                .findFirst()
                .orElse(Contender.absent("readxl"));
    }

    private static Contender openpyxl() {
        Map<String, String> found = Programs.answering(
                List.of("python3", "/usr/bin/python3"), "-c", "import openpyxl; print(openpyxl.__version__)");
        return found.entrySet().stream()
                .map(python -> Contender.program(
                        "openpyxl, read-only " + python.getValue(),
                        python.getKey(),
                        "src/bench/scripts/openpyxl_read.py",
                        Programs.INPUT))
                .findFirst()
                .orElse(Contender.absent("openpyxl"));
    }
}
