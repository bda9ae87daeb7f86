package org.studioportal.shared.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Makes pictures of ours out of files that people send: PNG, JPEG, WebP or SVG by their content, decoded within bounds of
 * memory and time and encoded anew, upright, as JPEG or (where something shows through, or where that is hardly larger)
 * as PNG. Nothing but pixels passes: no place, no device, no program.
 */
@Component
public class Pictures {
    /** What an upload may have at most. */
    public static final int MAX_BYTES = 15 * 1024 * 1024;

    private static final float QUALITY = 0.88f;
    /** A drawing's edges stay clean as PNG; that may cost this much more. */
    private static final double PNG_MAY_COST = 1.5;

    private final PixelReader pixels = new PixelReader();
    private final Drawings drawings = new Drawings();

    /**
     * The whole picture.
     *
     * @param file what was uploaded
     * @param edge the longer side at most, in pixels, up to 1600; a smaller picture stays as it is
     * @throws PictureRefused saying why it is not taken
     */
    public EncodedPicture encode(byte[] file, int edge) {
        return encode(file, null, edge).getFirst();
    }

    /**
     * The picture in several sizes.
     *
     * @param file what was uploaded
     * @param crop the square to cut out, null for the whole picture; of the picture as it is seen upright
     * @param edges the longer sides at most, in pixels, up to 1600; a smaller picture stays as it is
     * @return in the order of the edges
     * @throws PictureRefused saying why it is not taken
     */
    public List<EncodedPicture> encode(byte[] file, PictureCrop crop, int... edges) {
        if (file.length == 0) {
            throw new PictureRefused.Empty();
        }
        if (file.length > MAX_BYTES) {
            throw new PictureRefused.TooLarge();
        }
        PictureKind kind = PictureKind.of(file);
        BufferedImage image = kind == PictureKind.SVG ? drawings.read(file) : upright(PictureHeader.of(kind, file));
        BufferedImage cut = crop == null ? image : Pixels.cut(image, crop);
        List<EncodedPicture> sizes = new ArrayList<>();
        for (int edge : edges) {
            sizes.add(encoded(Pixels.within(cut, edge), kind != PictureKind.JPEG));
        }
        return Collections.unmodifiableList(sizes);
    }

    private BufferedImage upright(PictureHeader header) {
        return Pixels.upright(pixels.read(header), header.orientation());
    }

    private static EncodedPicture encoded(BufferedImage image, boolean maybeDrawn) {
        if (image.getColorModel().hasAlpha()) {
            return picture("image/png", image, png(image));
        }
        byte[] jpeg = jpeg(image);
        byte[] png = maybeDrawn ? png(image) : null;
        return png != null && png.length <= jpeg.length * PNG_MAY_COST
                ? picture("image/png", image, png)
                : picture("image/jpeg", image, jpeg);
    }

    private static EncodedPicture picture(String mediaType, BufferedImage image, byte[] content) {
        return new EncodedPicture(mediaType, image.getWidth(), image.getHeight(), content);
    }

    private static byte[] png(BufferedImage image) {
        return written("png", image, null);
    }

    private static byte[] jpeg(BufferedImage image) {
        return written("jpeg", image, QUALITY);
    }

    private static byte[] written(String format, BufferedImage image, Float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (quality != null) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
