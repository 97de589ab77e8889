package app.envoi.desk.journal;

import app.envoi.desk.web.PageNotFound;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Calls.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what the poet changes of a call, one change after another. */
@Component
class CallKeeper {
    private final Calls calls;

    CallKeeper(Calls calls) {
        this.calls = calls;
    }

    /** The file was changed after the page was opened on which a change was made. */
    static final class ChangedMeanwhile extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Its file is broken, and no good version of it was ever read. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class CallBroken extends RuntimeException {
        CallBroken(CallUnreadable cause) {
            super(Optional.ofNullable(cause.getMessage()).orElse("broken"), cause);
        }
    }

    Call call(String id) {
        return find(id).orElseThrow(() -> new PageNotFound("no call " + id));
    }

    Optional<Call> find(String id) {
        try {
            return calls.find(id);
        } catch (CallUnreadable e) {
            throw new CallBroken(e);
        }
    }

    /** What is wrong with the file that wins, where something is. */
    Optional<Calls.Broken> broken(String id) {
        return calls.shelf().broken().stream()
                .filter(each -> each.id().equals(id))
                .reduce((beneath, above) -> above);
    }

    /** The file as it stands, broken or not. */
    String text(String id) {
        try {
            return calls.text(id).orElseThrow(() -> new PageNotFound("no call " + id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one state of a file from another. */
    String mark(String id) {
        CRC32 sum = new CRC32();
        byte[] text = text(id).getBytes(StandardCharsets.UTF_8);
        sum.update(text);
        return text.length + "-" + Long.toHexString(sum.getValue());
    }

    /**
     * Makes a change.
     *
     * @param seen the mark of the file that the poet saw
     * @return the number of the version that brings back what was before; empty when nothing is different now
     */
    synchronized Optional<Integer> change(String id, String seen, UnaryOperator<Call> change) throws ChangedMeanwhile {
        look(id, seen);
        return write(id, () -> calls.keep(change.apply(call(id))));
    }

    /** As {@link #change}, with the whole file as it was typed; one that is no call is not kept. */
    synchronized Optional<Integer> change(String id, String seen, String yaml) throws ChangedMeanwhile, CallUnreadable {
        look(id, seen);
        try {
            String before = text(id);
            calls.keep(id, yaml);
            return undo(id, before);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Puts a call on the shelf that was not there. */
    synchronized void add(Call call) {
        try {
            calls.keep(call);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Brings a version back; what is in force now stays among the versions. A version that is broken changes nothing. */
    synchronized Optional<Integer> bringBack(String id, int number) {
        Version version = calls.versions(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new PageNotFound("no version " + number + " of " + id));
        if (version.call(id).isEmpty()) {
            return Optional.empty();
        }
        return write(id, () -> {
            try {
                calls.keep(id, version.text());
            } catch (CallUnreadable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Takes the poet's file away: a call that came with Envoi is as it came, any other is gone from the shelf. */
    synchronized void remove(String id) {
        try {
            calls.remove(id);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private void look(String id, String seen) throws ChangedMeanwhile {
        if (!mark(id).equals(seen)) {
            throw new ChangedMeanwhile();
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private Optional<Integer> write(String id, Writing writing) {
        try {
            String before = calls.text(id).orElse("");
            writing.write();
            return undo(id, before);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private Optional<Integer> undo(String id, String before) {
        List<Version> versions = calls.versions(id);
        return text(id).equals(before)
                ? Optional.empty()
                : versions.stream()
                        .filter(version -> version.text().equals(before))
                        .map(Version::number)
                        .reduce((older, newer) -> newer);
    }

    private static UncheckedIOException unwritten(IOException e) {
        return new UncheckedIOException("The call could not be written into the home; nothing was changed.", e);
    }
}
