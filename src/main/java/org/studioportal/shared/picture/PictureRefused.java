package org.studioportal.shared.picture;

import org.studioportal.shared.PortalException;

/** A picture that is not taken; each refusal says why and what to do. */
public abstract class PictureRefused extends PortalException {
    private PictureRefused(String key, Object... arguments) {
        super("picture.refused." + key, arguments);
    }

    /** Nothing in it. */
    public static final class Empty extends PictureRefused {
        public Empty() {
            super("empty");
        }
    }

    /** More bytes than anybody needs. */
    public static final class TooLarge extends PictureRefused {
        public TooLarge() {
            super("too-large", Pictures.MAX_BYTES / 1024 / 1024);
        }
    }

    /** Something else, whatever its name says. */
    public static final class NotAPicture extends PictureRefused {
        public NotAPicture() {
            super("not-a-picture");
        }
    }

    /** A picture of a kind that is not read, such as GIF. */
    public static final class OtherKind extends PictureRefused {
        public OtherKind(String kind) {
            super("other-kind", kind);
        }
    }

    /** A picture that moves. */
    public static final class Animated extends PictureRefused {
        public Animated() {
            super("animated");
        }
    }

    /** Cut off or damaged, or written in a way nobody else does. */
    public static final class Broken extends PictureRefused {
        public Broken() {
            super("broken");
        }
    }

    /** More pixels than are read. */
    public static final class TooManyPixels extends PictureRefused {
        public TooManyPixels(long width, long height, int megapixels) {
            super("too-many-pixels", width, height, Math.ceilDiv(width * height, 1_000_000L), megapixels);
        }
    }

    /** A side longer than is read. */
    public static final class TooLong extends PictureRefused {
        public TooLong(long width, long height) {
            super("too-long", width, height, PictureHeader.MAX_SIDE);
        }
    }

    /** A drawing (SVG) with something in it that is not plain drawing: programs, foreign content, other files. */
    public static final class NotPlainDrawing extends PictureRefused {
        public NotPlainDrawing(String what) {
            super("not-plain-drawing", what);
        }
    }

    /** A drawing (SVG) that takes too long to draw. */
    public static final class TooIntricate extends PictureRefused {
        public TooIntricate() {
            super("too-intricate");
        }
    }

    /** Too many large pictures at the same time. */
    public static final class Busy extends PictureRefused {
        public Busy() {
            super("busy");
        }
    }
}
