package app.envoi.press.intake;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Stops a picture that is being decoded when nobody waits for it any more. */
final class Impatience implements IIOReadProgressListener {
    @Override
    public void imageProgress(ImageReader reader, float percent) {
        if (Thread.currentThread().isInterrupted()) {
            reader.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader reader, int first) {}

    @Override
    public void sequenceComplete(ImageReader reader) {}

    @Override
    public void imageStarted(ImageReader reader, int index) {}

    @Override
    public void imageComplete(ImageReader reader) {}

    @Override
    public void thumbnailStarted(ImageReader reader, int image, int index) {}

    @Override
    public void thumbnailProgress(ImageReader reader, float percent) {}

    @Override
    public void thumbnailComplete(ImageReader reader) {}

    @Override
    public void readAborted(ImageReader reader) {}
}
