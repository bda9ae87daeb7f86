package org.studioportal.shared.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Files as people, and people who mean no good, send them. Left half red, right half blue, where that fits. */
public final class TestPictures {
    private TestPictures() {}

    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    public static byte[] png(int width, int height) {
        return written("png", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"100\" height=\"50\" viewBox=\"0 0 100 50\">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] resource(String name) {
        try (InputStream in = TestPictures.class.getResourceAsStream("/pictures/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(EncodedPicture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] transparentPng() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(10, 0, 40, 40);
        pen.dispose();
        return written("png", image);
    }

    static byte[] sixteenBitPng() {
        WritableRaster raster =
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_USHORT, 40, 30, 3, null);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                raster.setPixel(x, y, x < 20 ? new int[] {65535, 0, 0} : new int[] {0, 0, 65535});
            }
        }
        var model = new java.awt.image.ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                false,
                false,
                java.awt.Transparency.OPAQUE,
                java.awt.image.DataBuffer.TYPE_USHORT);
        return written("png", new BufferedImage(model, raster, false, null));
    }

    static byte[] palettePng() {
        byte[] red = {(byte) 255, 0};
        byte[] none = {0, 0};
        byte[] blue = {0, (byte) 255};
        var model = new IndexColorModel(1, 2, red, none, blue);
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < 30; y++) {
            for (int x = 20; x < 40; x++) {
                image.getRaster().setSample(x, y, 0, 1);
            }
        }
        return written("png", image);
    }

    static byte[] interlacedPng() {
        return withParam("png", image(40, 30, BufferedImage.TYPE_INT_RGB), true);
    }

    static byte[] progressiveJpeg() {
        return withParam("jpeg", image(40, 30, BufferedImage.TYPE_INT_RGB), true);
    }

    private static byte[] withParam(String format, BufferedImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As printers want it: four inks, inverted as Adobe writes them. */
    static byte[] cmykJpeg() {
        int width = 40;
        int height = 32;
        WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(
                java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                raster.setPixel(x, y, x < 20 ? new int[] {255, 0, 0, 255} : new int[] {0, 0, 255, 255});
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createInterleaved(
                            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                            new int[] {0, 1, 2, 3},
                            java.awt.image.DataBuffer.TYPE_BYTE,
                            true,
                            false),
                    null);
            writer.write(null, new IIOImage(raster, null, adobe(metadata)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata adobe(IIOMetadata metadata) throws IOException {
        String format = "javax_imageio_jpeg_image_1.0";
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        IIOMetadataNode markers =
                (IIOMetadataNode) root.getElementsByTagName("markerSequence").item(0);
        var old = markers.getElementsByTagName("app14Adobe");
        IIOMetadataNode adobe = old.getLength() > 0 ? (IIOMetadataNode) old.item(0) : new IIOMetadataNode("app14Adobe");
        adobe.setAttribute("version", "101");
        adobe.setAttribute("flags0", "0");
        adobe.setAttribute("flags1", "0");
        adobe.setAttribute("transform", "0");
        if (old.getLength() == 0) {
            markers.insertBefore(adobe, markers.getFirstChild());
        }
        metadata.setFromTree(format, root);
        return metadata;
    }

    /** A photo as a phone held upright writes it: lying, with a note of how it was held. */
    static byte[] turnedJpeg(int orientation) {
        byte[] jpeg = jpeg(64, 48);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Large without ever being held in memory: written line by line. */
    static byte[] largePng(int width, int height) {
        return rawPng(width, height, width, height, null);
    }

    /** Says one size, holds lines of another. */
    static byte[] lyingPng(int saidWidth, int saidHeight, int width, int height) {
        return rawPng(saidWidth, saidHeight, width, height, null);
    }

    /** A few kilobytes of text that unpack to a hundred megabytes. */
    static byte[] textBombPng() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        deflated(text, 100 << 20);
        return rawPng(8, 8, 8, 8, text.toByteArray());
    }

    private static void deflated(ByteArrayOutputStream out, int zeros) {
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, best, 1 << 16)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < zeros / block.length; i++) {
                packed.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
    }

    private static byte[] rawPng(int saidWidth, int saidHeight, int width, int height, byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            ByteBuffer header = ByteBuffer.allocate(13);
            header.putInt(saidWidth).putInt(saidHeight).put((byte) 8).put((byte) 2);
            chunk(out, "IHDR", header.array());
            if (text != null) {
                chunk(out, "zTXt", text);
            }
            ByteArrayOutputStream pixels = new ByteArrayOutputStream();
            try (DeflaterOutputStream packed = new DeflaterOutputStream(pixels)) {
                byte[] line = new byte[1 + 3 * width];
                for (int x = 0; x < width; x++) {
                    line[1 + 3 * x + (x < width / 2 ? 0 : 2)] = (byte) 255;
                }
                for (int y = 0; y < height; y++) {
                    packed.write(line);
                }
            }
            chunk(out, "IDAT", pixels.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }

    /** A JPEG that says another size than it has. */
    static byte[] lyingJpeg(int width, int height) {
        byte[] jpeg = jpeg(64, 48);
        for (int i = 2; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException();
    }

    static byte[] largeJpeg(int width, int height) {
        return written("jpeg", image(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    static byte[] cut(byte[] file, double part) {
        return Arrays.copyOf(file, (int) (file.length * part));
    }
}
