package vn.cocau.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Unit;

/**
 * What a province is made of, as data: its territories, activities, vocabulary, conventions, targets and tolerances.
 *
 * @param hash SHA-256 of all its files, vocabularies included, for the manifest
 * @param names the province's name by language
 * @param languages vocabularies used, the publisher's own first
 * @param geography the default date of the territories published
 * @param unit the unit levels are published in
 * @param form the form its territories report on; null where they report on none
 */
public record Profile(
        String id,
        String hash,
        Map<String, String> names,
        List<String> languages,
        LocalDate geography,
        Unit unit,
        Territories territories,
        Classification classification,
        Lexicon lexicon,
        Conventions conventions,
        Tolerances tolerances,
        List<MagnitudeBand> bands,
        List<Target> targets,
        @Nullable ReportForm form) {

    public Profile {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
        bands = List.copyOf(bands);
        targets = List.copyOf(targets);
    }

    /** A profile whose territories report on no form. */
    public Profile(
            String id,
            String hash,
            Map<String, String> names,
            List<String> languages,
            LocalDate geography,
            Unit unit,
            Territories territories,
            Classification classification,
            Lexicon lexicon,
            Conventions conventions,
            Tolerances tolerances,
            List<MagnitudeBand> bands,
            List<Target> targets) {
        this(
                id,
                hash,
                names,
                languages,
                geography,
                unit,
                territories,
                classification,
                lexicon,
                conventions,
                tolerances,
                bands,
                targets,
                null);
    }

    /** The same profile with the territories of another date. */
    public Profile withGeography(LocalDate date) {
        return new Profile(
                id,
                hash,
                names,
                languages,
                date,
                unit,
                territories,
                classification,
                lexicon,
                conventions,
                tolerances,
                bands,
                targets,
                form);
    }
}
