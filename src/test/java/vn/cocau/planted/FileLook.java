package vn.cocau.planted;

/** How the file is made. */
record FileLook(FileKind kind, Script script) {

    static FileLook drawn(Dice dice) {
        return new FileLook(
                dice.chance(80) ? FileKind.XLSX : FileKind.XLS,
                dice.chance(80) ? Script.UNICODE : dice.pick(Script.TCVN3, Script.VNI));
    }
}
