package vn.cocau.publication;

/** One file of a publication, made from nothing but the release. */
interface Output {

    String fileName();

    byte[] bytes(Release release);
}
