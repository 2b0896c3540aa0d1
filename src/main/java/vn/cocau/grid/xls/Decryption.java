package vn.cocau.grid.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.RecordFormatException;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.RefusedFile;

/** Goes on reading an encrypted workbook where the password is the one that Excel itself uses for protected structure. */
final class Decryption {

    /** Opens the workbook's stream anew. */
    @FunctionalInterface
    interface Opener {

        InputStream open() throws IOException;
    }

    private final Opener opener;

    Decryption(Opener opener) {
        this.opener = opener;
    }

    /** What follows the current record is encrypted, as it says. */
    void begin(Records records) throws IOException {
        long passed = records.position() + 4 + records.length();
        EncryptionInfo encryption = encryption(records.whole());
        InputStream stream = opener.open();
        stream.skipNBytes(passed);
        records.goOnWith(new DecryptedRecords(stream, passed, encryption));
    }

    private static EncryptionInfo encryption(byte[] record) {
        try {
            RecordInputStream stream = new RecordInputStream(new ByteArrayInputStream(record));
            stream.nextRecord();
            EncryptionInfo encryption = new FilePassRecord(stream).getEncryptionInfo();
            if (encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                return encryption;
            }
        } catch (GeneralSecurityException | EncryptedDocumentException cause) {
            throw new RefusedFile(FindingCode.FILE_ENCRYPTED);
        } catch (RecordFormatException cause) {
            throw RefusedFile.damaged();
        }
        throw new RefusedFile(FindingCode.FILE_ENCRYPTED);
    }
}
