package vn.cocau.sample;

/** One office's way to fill its workbook. */
interface Layout {

    String fileName();

    byte[] draw(Economy economy);
}
