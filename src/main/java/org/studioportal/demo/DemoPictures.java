package org.studioportal.demo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.studio.emblem.EmblemDesign;

/** Draws all pictures of the invented city and hands them to the picture store, as many at a time as there are processors. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoPictures {
    /** So many different scenes of a kind that studios show; the next photo of that kind shows the first one again. */
    private static final int SCENES = 4;
    /** Of a kind that only articles show. */
    private static final int SCENES_OF_ARTICLES = 3;
    /** So many women, and so many men. */
    private static final int FACES = 30;

    private static final int EMBLEM_EDGE = 640;
    private static final int SCENE_EDGE = 640;
    private static final int PORTRAIT_EDGE = 480;

    /** A kept scene, for those who have to know how large it is. */
    record Scene(String hash, int width, int height) {
        /** Relative to the portal's root. */
        String address() {
            return PictureSize.LARGE.address(hash);
        }
    }

    private final PictureStore store;

    DemoPictures(PictureStore store) {
        this.store = store;
    }

    /**
     * The pictures in the store, by the hashes that it knows them by.
     *
     * @param hashes by the names under which they were drawn
     */
    record Kept(Map<String, String> hashes) {
        /** The file's or the design's. */
        String emblem(String name) {
            return hashes.get(name);
        }

        /** @param number which of the photos of that kind it is */
        String scene(DrawnScene.Kind kind, int number) {
            return hashes.get(named(kind, number));
        }

        /** @param number which of the pictures of that kind it is; after the last comes the first again */
        Scene picture(DrawnScene.Kind kind, int number) {
            return new Scene(scene(kind, number), SCENE_EDGE, SCENE_EDGE * 3 / 4);
        }

        String portrait(boolean woman, int number) {
            return hashes.get(face(woman, number));
        }

        private static String named(DrawnScene.Kind kind, int number) {
            return kind.name() + " " + number % scenes(kind);
        }

        private static String face(boolean woman, int number) {
            return (woman ? "woman " : "man ") + number % FACES;
        }
    }

    /** The pictures that these studios show, and portraits for whoever serves in them. */
    Kept draw(List<Told> studios) {
        Map<String, Callable<byte[]>> drawings = new LinkedHashMap<>();
        for (Told studio : studios) {
            if (studio.tells("emblem")) {
                String file = studio.text("emblem");
                drawings.put(file, () -> png(Told.bytes("emblems/" + file), EMBLEM_EDGE, BufferedImage.TYPE_INT_ARGB));
            }
            if (studio.tells("design")) {
                String design = studio.text("design");
                drawings.put(
                        design,
                        () -> png(bytes(EmblemDesign.parse(design).svg()), EMBLEM_EDGE, BufferedImage.TYPE_INT_ARGB));
            }
        }
        for (DrawnScene.Kind kind : DrawnScene.Kind.values()) {
            for (int i = 0; i < scenes(kind); i++) {
                long seed = i;
                drawings.put(Kept.named(kind, i), () -> png(DrawnScene.svg(kind, seed), SCENE_EDGE));
            }
        }
        for (int i = 0; i < FACES; i++) {
            long seed = i;
            drawings.put(Kept.face(true, i), () -> png(DrawnPortrait.svg(seed, true), PORTRAIT_EDGE));
            drawings.put(Kept.face(false, i), () -> png(DrawnPortrait.svg(FACES + seed, false), PORTRAIT_EDGE));
        }
        return new Kept(kept(drawings));
    }

    private static int scenes(DrawnScene.Kind kind) {
        return kind.compareTo(DrawnScene.Kind.MEDIATION) <= 0 ? SCENES : SCENES_OF_ARTICLES;
    }

    private Map<String, String> kept(Map<String, Callable<byte[]>> drawings) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Map<String, Future<String>> drawn = new LinkedHashMap<>();
            drawings.forEach((name, drawing) -> drawn.put(name, pool.submit(() -> {
                byte[] png = drawing.call();
                return SystemWork.call(() -> store.keep(png).hash());
            })));
            Map<String, String> hashes = new LinkedHashMap<>();
            for (Map.Entry<String, Future<String>> picture : drawn.entrySet()) {
                hashes.put(picture.getKey(), picture.getValue().get());
            }
            return hashes;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A picture of the demo data cannot be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while drawing", e);
        }
    }

    /** Of a drawing through which nothing shows. */
    static byte[] png(String svg, int edge) {
        return png(bytes(svg), edge, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] bytes(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** Small at once: the picture store draws what people send as large as it may ever be shown, one after the other. */
    private static byte[] png(byte[] svg, int edge, int type) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        float scale = edge / Math.max(document.size().width, document.size().height);
        int width = Math.round(document.size().width * scale);
        int height = Math.round(document.size().height * scale);
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return png.toByteArray();
    }
}
