package org.studioportal.shared.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What is done with a decoded picture; every result is plain sRGB, with alpha or without. */
final class Pixels {
    private Pixels() {}

    /** In sRGB; without alpha where nothing shows through. */
    static BufferedImage plain(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha() && showsThrough(image);
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return image.getType() == type ? image : drawn(image, image.getWidth(), image.getHeight(), type);
    }

    private static boolean showsThrough(BufferedImage image) {
        int[] line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int pixel : line) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As it was seen by whoever held the camera. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        double w = image.getWidth();
        double h = image.getHeight();
        boolean turned = orientation >= 5;
        BufferedImage upright = new BufferedImage((int) (turned ? h : w), (int) (turned ? w : h), image.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(
                image,
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(0, -1, 1, 0, 0, w);
                },
                null);
        pen.dispose();
        return upright;
    }

    static BufferedImage cut(BufferedImage image, PictureCrop crop) {
        int edge = Math.max(1, (int) Math.round(crop.size() * Math.min(image.getWidth(), image.getHeight())));
        int left = Math.clamp(Math.round(crop.left() * image.getWidth()), 0, image.getWidth() - edge);
        int top = Math.clamp(Math.round(crop.top() * image.getHeight()), 0, image.getHeight() - edge);
        return image.getSubimage(left, top, edge, edge);
    }

    /** No longer than that on either side; halved step by step, because one large step leaves lines out. */
    static BufferedImage within(BufferedImage image, int edge) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= edge) {
            return image;
        }
        int width = Math.max(1, Math.round((float) image.getWidth() * edge / longer));
        int height = Math.max(1, Math.round((float) image.getHeight() * edge / longer));
        BufferedImage nearer = image;
        while (nearer.getWidth() > 2 * width || nearer.getHeight() > 2 * height) {
            nearer = drawn(
                    nearer,
                    Math.max(width, nearer.getWidth() / 2),
                    Math.max(height, nearer.getHeight() / 2),
                    scaling(image));
        }
        return plain(drawn(nearer, width, height, scaling(image)));
    }

    /** Colours of what cannot be seen must not bleed into what can. */
    private static int scaling(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
