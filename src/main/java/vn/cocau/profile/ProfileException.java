package vn.cocau.profile;

/** A mistake in a profile's data, told in one line that names the file and the row. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProfileException(String message) {
        super(message);
    }

    static ProfileException at(String place, String problem) {
        return new ProfileException(place + ": " + problem);
    }
}
