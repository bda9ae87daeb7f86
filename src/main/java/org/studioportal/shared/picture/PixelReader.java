package org.studioportal.shared.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture whose header was found good. Of a large one only every second, third … pixel is taken, so that what
 * is held stays below {@value #HELD} pixels; and all that are decoded at one time have at most as many pixels as the
 * largest one may.
 */
final class PixelReader {
    private static final long HELD = 12_000_000;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore megapixels = new Semaphore(PictureHeader.MAX_MEGAPIXELS, true);

    BufferedImage read(PictureHeader header) {
        int share = Math.min(header.megapixels(), PictureHeader.MAX_MEGAPIXELS);
        try {
            if (!megapixels.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PictureRefused.Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PictureRefused.Busy();
        }
        try {
            return decode(header);
        } catch (IOException | RuntimeException e) {
            // Decoders meet damage with whatever exception is next to it.
            throw e instanceof PictureRefused refused ? refused : new PictureRefused.Broken();
        } finally {
            megapixels.release(share);
        }
    }

    private static BufferedImage decode(PictureHeader header) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(header.data()))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByFormatName(header.kind().name());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                    throw new PictureRefused.Broken();
                }
                ImageReadParam some = reader.getDefaultReadParam();
                int step = step(header);
                some.setSourceSubsampling(step, step, 0, 0);
                return Pixels.plain(reader.read(0, some));
            } finally {
                reader.dispose();
            }
        }
    }

    private static int step(PictureHeader header) {
        if (header.atOnce()) {
            return 1;
        }
        int step = 1;
        while (Math.ceilDiv((long) header.width(), step) * Math.ceilDiv((long) header.height(), step) > HELD) {
            step++;
        }
        return step;
    }
}
