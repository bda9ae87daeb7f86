package org.studioportal.shared.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Turns drawings (SVG) into pixels. What is not plain drawing is refused first ({@link DrawingGuard}); the renderer may
 * load nothing. One drawing at a time; one that is not done in {@value #SECONDS} s is given up, and none other is begun
 * until it has ended.
 */
final class Drawings {
    private static final int EDGE = PictureSize.LARGE.edge();
    private static final int SECONDS = 10;

    static final int MAX_DEPTH = 60;
    private static final int MAX_USE_DEPTH = 10;
    private static final int MAX_PATHS = 20_000;

    private final Semaphore one = new Semaphore(1, true);

    BufferedImage read(byte[] file) {
        String drawing = DrawingGuard.check(file);
        CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
        try {
            if (!one.tryAcquire(2L * SECONDS, TimeUnit.SECONDS)) {
                throw new PictureRefused.Busy();
            }
            Thread.ofPlatform().daemon().name("drawing").start(() -> {
                try {
                    drawn.complete(draw(drawing));
                } catch (Throwable e) {
                    drawn.completeExceptionally(e);
                } finally {
                    one.release();
                }
            });
            return drawn.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PictureRefused.Busy();
        } catch (TimeoutException e) {
            throw new PictureRefused.TooIntricate();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PictureRefused refused ? refused : new PictureRefused.Broken();
        }
    }

    private static BufferedImage draw(String drawing) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(MAX_DEPTH, MAX_USE_DEPTH, MAX_PATHS))
                .build();
        SVGDocument document = new SVGLoader().load(() -> DrawingGuard.reader(drawing), null, context);
        if (document == null) {
            throw new PictureRefused.Broken();
        }
        FloatSize size = document.size();
        float longer = Math.max(size.width, size.height);
        if (!(size.width > 0 && size.height > 0) || !Float.isFinite(longer)) {
            throw new PictureRefused.Broken();
        }
        int width = Math.max(1, Math.round(EDGE * (size.width / longer)));
        int height = Math.max(1, Math.round(EDGE * (size.height / longer)));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return Pixels.plain(image);
    }
}
