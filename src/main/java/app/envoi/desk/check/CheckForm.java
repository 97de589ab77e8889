package app.envoi.desk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is filled in to check a file. Whatever was left out arrives as null.
 *
 * @param kept the check that was refused before, whose art files were kept
 */
record CheckForm(
        @Nullable MultipartFile manuscript,
        String call,
        String bio,
        String statement,
        List<MultipartFile> art,
        Boolean translations,
        String permission,
        String kept) {
    CheckForm {
        call = call == null ? "" : call;
        bio = text(bio);
        statement = text(statement);
        art = art == null ? List.of() : art;
        translations = translations != null && translations;
        permission = text(permission);
        kept = kept == null ? "" : kept;
    }

    static CheckForm blank(String call) {
        return new CheckForm(null, call, "", "", List.of(), false, "", "");
    }

    CheckForm keptAs(String id) {
        return new CheckForm(manuscript, call, bio, statement, art, translations, permission, id);
    }

    private static String text(String given) {
        return given == null ? "" : given.replace("\r\n", "\n");
    }

    Optional<Upload> file() {
        return Upload.of(manuscript);
    }

    Envelope.Enclosed enclosed(List<Upload> keptArt) {
        List<Upload> all = new ArrayList<>(keptArt);
        all.addAll(Upload.of(art));
        return new Envelope.Enclosed(bio, statement, all, translations, permission);
    }
}
