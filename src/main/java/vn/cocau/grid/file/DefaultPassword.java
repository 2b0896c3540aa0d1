package vn.cocau.grid.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.RefusedFile;

/**
 * The password that Excel itself tries, unasked, on every encrypted workbook: a sheet that is protected against changes is
 * stored under it. Nobody had to know it, so nobody is kept out by it.
 */
final class DefaultPassword {

    private DefaultPassword() {}

    /** A decrypted copy, to be deleted by the caller; a workbook with a password of its own is refused. */
    static Path decrypted(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new RefusedFile(FindingCode.FILE_ENCRYPTED);
            }
            Path copy = Files.createTempFile("cocau", ".xlsx");
            try (InputStream stream = decryptor.getDataStream(container)) {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                return copy;
            } catch (IOException | RuntimeException cause) {
                Files.deleteIfExists(copy);
                throw cause;
            }
        } catch (GeneralSecurityException cause) {
            throw new RefusedFile(FindingCode.FILE_ENCRYPTED);
        }
    }
}
