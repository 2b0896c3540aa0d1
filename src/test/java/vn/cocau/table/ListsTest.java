package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.sheet;

import org.junit.jupiter.api.Test;
import vn.cocau.grid.Grids;
import vn.cocau.grid.SheetGrid;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** A list of states and municipalities, one measure a sheet, whose general title names all of them. */
class ListsTest {

    private static final Profile BRAZIL = Profiles.load("br-municipios");
    private static final Object[] TITLE =
            row("Tabela 5938 - Produto interno bruto a preços correntes, impostos, líquidos de"
                    + " subsídios, sobre produtos a preços correntes e valor adicionado bruto a preços correntes total e por"
                    + " atividade econômica, e respectivas participações - Referência 2010");

    @Test
    void the_line_under_a_general_title_says_which_measure_stands_here() {
        assertThat(read(table("Produto Interno Bruto a preços correntes (Mil Reais)")))
                .startsWith("B5 11/B1GQ/_T/LEVEL/CURRENT/2019/FINAL = 30.001 BRL:3")
                .hasSize(9);
        assertThat(read(table("Impostos, líquidos de subsídios, sobre produtos a preços correntes (Mil Reais)")))
                .startsWith("B5 11/D21X31/_Z/LEVEL/CURRENT/2019/FINAL = 30.001 BRL:3")
                .hasSize(9);
        assertThat(read(table("Valor adicionado bruto a preços correntes total (Mil Reais)")))
                .startsWith("B5 11/B1G/_T/LEVEL/CURRENT/2019/FINAL = 30.001 BRL:3")
                .hasSize(9);
    }

    @Test
    void a_line_that_is_not_understood_is_no_gross_domestic_product() {
        assertThat(read(table("Produto Interno Bruto per capita a preços correntes (Reais)")))
                .isEmpty();
        assertThat(read(table("Remuneração dos empregados (Mil Reais)"))).isEmpty();
        assertThat(read(table("Participação dos impostos no total (%)"))).isEmpty();
    }

    @Test
    void the_letters_behind_a_name_tell_municipalities_of_one_name_apart() {
        assertThat(Recognised.of(
                                BRAZIL,
                                "tabela5938.xlsx",
                                sheet(
                                        TITLE,
                                        row("Variável - Produto Interno Bruto a preços correntes (Mil Reais)"),
                                        row("Unidade da Federação e Município", "Ano"),
                                        row(null, "2019", "2020", "2021"),
                                        row("Presidente Médici (RO)", 1.001, 2, 3),
                                        row("Presidente Médici (MA)", 4, 5, 6),
                                        row("Mato Grosso (PB)", 7, 8, 9),
                                        row("Mato Grosso", 70, 80, 90),
                                        row("Presidente Médici", 7, 8, 9)))
                        .figures())
                .hasSize(12)
                .contains(
                        "B5 RO-presidente-medici/B1GQ/_T/LEVEL/CURRENT/2019/FINAL = 1.001 BRL:3",
                        "B6 MA-presidente-medici/B1GQ/_T/LEVEL/CURRENT/2019/FINAL = 4 BRL:3",
                        "B7 PB-mato-grosso/B1GQ/_T/LEVEL/CURRENT/2019/FINAL = 7 BRL:3",
                        "B8 51/B1GQ/_T/LEVEL/CURRENT/2019/FINAL = 70 BRL:3");
    }

    @Test
    void marks_that_a_legend_explains_are_labels() {
        Recognised recognised = Recognised.of(
                BRAZIL,
                "tabela5938.xlsx",
                Grids.of(
                        "Notas",
                        row("Notas"),
                        row("Legenda"),
                        row("Símbolo", "Significado"),
                        row("-", "Zero absoluto"),
                        row("0", "Zero resultante de um cálculo"),
                        row("...", "Valor não disponível")));
        assertThat(recognised.ledger()).isEqualTo("3 = 0 read + 0 checked + 0 refused + 3 labels + 0 outside");
        assertThat(recognised.english()).isEmpty();
    }

    @Test
    void a_table_with_one_figure_a_row_is_read_where_each_row_names_its_territory_and_its_year() {
        assertThat(read(sheet(
                        row("Produto Interno Bruto a preços correntes (Mil Reais)"),
                        row("Município", "Ano", "Total"),
                        row("Ariquemes (RO)", 2020, 21.5),
                        row("Ariquemes (RO)", 2021, 22.5),
                        row("Cacoal (RO)", 2020, 2019),
                        row("Cacoal (RO)", 2021, 2020))))
                .containsExactly(
                        "C3 RO-ariquemes/B1GQ/_T/LEVEL/CURRENT/2020/FINAL = 21.5 BRL:3",
                        "C4 RO-ariquemes/B1GQ/_T/LEVEL/CURRENT/2021/FINAL = 22.5 BRL:3",
                        "C5 RO-cacoal/B1GQ/_T/LEVEL/CURRENT/2020/FINAL = 2019 BRL:3",
                        "C6 RO-cacoal/B1GQ/_T/LEVEL/CURRENT/2021/FINAL = 2020 BRL:3");
    }

    @Test
    void years_may_stand_in_any_order_in_the_rows_below_the_word_for_year() {
        assertThat(read(sheet(
                        row("Produto Interno Bruto a preços correntes (Mil Reais)"),
                        row("Ano", "Município", "Total"),
                        row(2021, "Ariquemes (RO)", 22.5),
                        row(2021, "Cacoal (RO)", 12.5),
                        row(2020, "Ariquemes (RO)", 21.5),
                        row(2020, "Cacoal (RO)", 11.5))))
                .hasSize(4)
                .contains("C5 RO-ariquemes/B1GQ/_T/LEVEL/CURRENT/2020/FINAL = 21.5 BRL:3");
    }

    private static SheetGrid table(String variable) {
        return sheet(
                TITLE,
                row("Variável - " + variable),
                row("Unidade da Federação e Município", "Ano"),
                row(null, "2019", "2020", "2021"),
                row("Rondônia", 30.001, 31, 32),
                row("Ariquemes (RO)", 20.001, 21, 22),
                row("Cacoal (RO)", 10, 10, "..."));
    }

    private static java.util.List<String> read(SheetGrid sheet) {
        return Recognised.of(BRAZIL, "tabela5938.xlsx", sheet).figures();
    }

    @Test
    void a_list_whose_rows_say_everything_is_read_by_its_words_alone() {
        assertThat(read(sheet(
                        row("Município", "Ano", "Variável", "Valor"),
                        row("Ariquemes (RO)", 2020, "Produto Interno Bruto a preços correntes (Mil Reais)", 21.5),
                        row("Cacoal (RO)", 2021, "Produto Interno Bruto a preços correntes (Mil Reais)", 2020))))
                .containsExactly(
                        "D2 RO-ariquemes/B1GQ/_T/LEVEL/CURRENT/2020/FINAL = 21.5 BRL:3",
                        "D3 RO-cacoal/B1GQ/_T/LEVEL/CURRENT/2021/FINAL = 2020 BRL:3");
        assertThat(Recognised.of(sheet(
                                row("Huyện", "Chỉ tiêu", "Ngành", "Năm", "Loại giá", "Đơn vị tính", "Giá trị"),
                                row("Đại Từ", "Giá trị tăng thêm", "Dịch vụ", 2020, "Giá hiện hành", "Tỷ đồng", 50),
                                row(
                                        "Phú Bình",
                                        "Giá trị sản xuất",
                                        "Tổng số",
                                        2021,
                                        "Giá so sánh 2010",
                                        "Triệu đồng",
                                        7)))
                        .figures())
                .containsExactly(
                        "G2 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "G3 173/P1/_T/LEVEL/CONSTANT:2010/2021/FINAL = 7 VND:6");
    }
}
