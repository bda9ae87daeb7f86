package org.studioportal.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus: pictures as people send them, and files that only pretend. */
class PicturesTest {
    private static final int EDGE = 1600;
    private static final long MEGABYTE = 1024 * 1024;

    private final Pictures pictures = new Pictures();

    static Stream<Arguments> goodOnes() {
        return Stream.of(
                arguments("png", TestPictures.png(60, 40), 60, 40),
                arguments("png with transparency", TestPictures.transparentPng(), 60, 40),
                arguments("png of 16 bits", TestPictures.sixteenBitPng(), 40, 30),
                arguments("png with a palette", TestPictures.palettePng(), 40, 30),
                arguments("png interlaced", TestPictures.interlacedPng(), 40, 30),
                arguments("png of one pixel", TestPictures.png(1, 1), 1, 1),
                arguments("png of one line", TestPictures.png(5000, 1), 1600, 1),
                arguments("png with a hundred megabytes of text", TestPictures.textBombPng(), 8, 8),
                arguments("jpeg", TestPictures.jpeg(64, 48), 64, 48),
                arguments("jpeg of one pixel", TestPictures.jpeg(1, 1), 1, 1),
                arguments("jpeg progressive", TestPictures.progressiveJpeg(), 40, 30),
                arguments("jpeg of four inks", TestPictures.cmykJpeg(), 40, 32),
                arguments("jpeg held sideways", TestPictures.turnedJpeg(6), 48, 64),
                arguments("webp lossy", TestPictures.resource("lossy.webp"), 64, 48),
                arguments("webp lossless", TestPictures.resource("lossless.webp"), 64, 48),
                arguments("webp lossy with transparency", TestPictures.resource("alpha-lossy.webp"), 64, 48),
                arguments("webp lossless with transparency", TestPictures.resource("alpha-lossless.webp"), 64, 48),
                arguments("webp held sideways", TestPictures.resource("turned.webp"), 48, 64),
                arguments("svg", TestPictures.svg("<rect width='50' height='50' fill='red'/>"), 1600, 800),
                arguments("svg with a definition's name on the web", withDoctype(), 1600, 800),
                arguments("svg that says it has 1e9 pixels", svgOf("width='1e9' height='1e9'"), 1600, 1600),
                arguments("svg without a size", svgOf("viewBox='0 0 30 60'"), 800, 1600));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodOnes")
    @Timeout(20)
    void whatIsAPictureBecomesOneOfOurs(String what, byte[] file, int width, int height) {
        EncodedPicture picture = pictures.encode(file, EDGE);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        BufferedImage decoded = TestPictures.decoded(picture);
        assertThat(decoded.getWidth()).isEqualTo(width);
        assertThat(decoded.getHeight()).isEqualTo(height);
        assertThat(picture.mediaType()).isIn("image/png", "image/jpeg");
    }

    static Stream<Arguments> badOnes() throws IOException {
        Class<?> broken = PictureRefused.Broken.class;
        Class<?> none = PictureRefused.NotAPicture.class;
        Class<?> other = PictureRefused.OtherKind.class;
        Class<?> pixels = PictureRefused.TooManyPixels.class;
        return Stream.of(
                arguments("nothing", new byte[0], PictureRefused.Empty.class),
                arguments("16 MB", new byte[16 * 1024 * 1024], PictureRefused.TooLarge.class),
                arguments("gif", TestPictures.written("gif", TestPictures.image(9, 9, 2)), other),
                arguments("bmp", TestPictures.written("bmp", TestPictures.image(9, 9, 1)), other),
                arguments("heic", text("\0\0\0\u0018ftypheic\0\0\0\0"), other),
                arguments("webp that moves", TestPictures.resource("animated.webp"), PictureRefused.Animated.class),
                arguments("a page named .png", text("<!DOCTYPE html><html><body>hello</body></html>"), none),
                arguments("a page without doctype", text("<html><script>alert(1)</script></html>"), none),
                arguments("an archive named .jpg", zip(), none),
                arguments("words", text("hello"), none),
                arguments("xml", text("<?xml version='1.0'?><note/>"), none),
                arguments("png cut off", TestPictures.cut(TestPictures.png(300, 300), 0.6), broken),
                arguments("png that is only a beginning", TestPictures.cut(TestPictures.png(9, 9), 0.2), broken),
                arguments("png with fewer lines than said", TestPictures.lyingPng(100, 4000, 100, 10), broken),
                arguments("jpeg cut off", TestPictures.cut(TestPictures.largeJpeg(600, 600), 0.6), broken),
                arguments("jpeg without pixels", text("\u00ff\u00d8\u00ff\u00d9"), broken),
                arguments("webp cut off", TestPictures.cut(TestPictures.resource("lossy.webp"), 0.7), broken),
                arguments("webp without anything", text("RIFF\u0004\0\0\0WEBP"), broken),
                arguments("png that says it has 100 megapixels", TestPictures.lyingPng(10000, 10000, 9, 9), pixels),
                arguments("png that says it has 4 terapixels", TestPictures.lyingPng(2000000, 2000000, 9, 9), pixels),
                arguments("jpeg that says it has 100 megapixels", TestPictures.lyingJpeg(10000, 10000), pixels),
                arguments("a decompression bomb", TestPictures.largePng(30_000, 3_000), pixels),
                arguments(
                        "png longer than anything",
                        TestPictures.lyingPng(60_000, 10, 9, 9),
                        PictureRefused.TooLong.class),
                arguments(
                        "svg cut off", TestPictures.cut(TestPictures.svg("<rect width='9' height='9'/>"), 0.9), broken),
                arguments("svg without a size", svgOf("width='0' height='0'"), broken));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badOnes")
    @Timeout(20)
    void whatOnlyPretendsIsRefusedWithASentence(String what, byte[] file, Class<?> refusal) {
        assertThatThrownBy(() -> pictures.encode(file, EDGE)).isInstanceOf(refusal);
    }

    @Test
    void theRefusalNamesTheMegapixels() {
        assertThatThrownBy(() -> pictures.encode(TestPictures.lyingPng(12000, 9000, 9, 9), EDGE))
                .isInstanceOfSatisfying(
                        PictureRefused.TooManyPixels.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(12000L, 9000L, 108L, 64));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<x:script xmlns:x='urn:x'>alert(1)</x:script>",
                "<rect width='9' height='9' onload='alert(1)'/>",
                "<foreignObject width='9' height='9'><b xmlns='http://www.w3.org/1999/xhtml'>x</b></foreignObject>",
                "<image width='9' height='9' href='data:image/png;base64,AAAA'/>",
                "<image width='9' height='9' xlink:href='file:///etc/passwd'/>",
                "<use href='http://127.0.0.1/a.svg#b'/>",
                "<use xlink:href='data:image/svg+xml,x#y'/>",
                "<style>@import url(http://127.0.0.1/a.css);</style>",
                "<style>@font-face{font-family:a;src:url(http://127.0.0.1/a.ttf)}</style>",
                "<rect width='9' height='9' fill='url(http://127.0.0.1/a.svg#b)'/>",
                "<rect width='9' height='9' style='fill:url( \"//127.0.0.1/a#b\")'/>",
                "<filter id='f'><feTurbulence numOctaves='1000000'/></filter><rect filter='url(#f)' width='9' height='9'/>",
                "<filter id='f'><feImage href='http://127.0.0.1/'/></filter>",
                "<pattern id='p' width='1e-9' height='1e-9'/>",
                "<marker id='m'/>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='http://127.0.0.1/'/>",
                "<animate attributeName='x' to='1'/>",
                "<?xml-stylesheet href='http://127.0.0.1/a.css'?>"
            })
    void whatIsNotPlainDrawingIsRefused(String content) {
        assertThatThrownBy(() -> pictures.encode(TestPictures.svg(content), EDGE))
                .isInstanceOf(PictureRefused.NotPlainDrawing.class);
    }

    @Test
    @Timeout(20)
    void aDrawingReadsNoFileAndAsksNobody(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        try (ServerSocket nobody = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String here = "http://127.0.0.1:" + nobody.getLocalPort();
            for (String document : new String[] {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + svgText("<text y='9'>&x;</text>"),
                "<!DOCTYPE svg [<!ENTITY % x SYSTEM '" + here + "/x.dtd'> %x;]>" + svgText(""),
                "<!DOCTYPE svg SYSTEM '" + here + "/x.dtd'>" + svgText("<text y='9'>&x;</text>"),
                "<!DOCTYPE svg SYSTEM '" + here + "/x.dtd'>" + svgText("<rect width='9' height='9'/>"),
                svgText("<a href='" + here + "/'><rect width='9' height='9'/></a>"),
                svgText("<use href='" + here + "/a.svg#b'/>"),
                svgText("<g xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + here + "/'/></g>"),
                "<svg xmlns='http://www.w3.org/2000/svg' xml:base='" + here + "/' width='9' height='9'>"
                        + "<use href='#b'/></svg>"
            }) {
                try {
                    pictures.encode(text(document), EDGE);
                } catch (PictureRefused refused) {
                    assertThat(refused.messageKey()).isNotBlank();
                }
            }
            nobody.setSoTimeout(200);
            assertThatThrownBy(nobody::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    static Stream<Arguments> endlessOnes() {
        StringBuilder laughs = new StringBuilder("<g id='a0'><rect width='9' height='9'/></g>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<g id='a").append(i).append("'>");
            laughs.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        StringBuilder masks = new StringBuilder("<mask id='m0'><rect width='99' height='99' fill='white'/></mask>");
        for (int i = 1; i < 9; i++) {
            masks.append("<mask id='m").append(i).append("'>");
            masks.append(("<rect width='99' height='99' mask='url(#m" + (i - 1) + ")'/>").repeat(9));
            masks.append("</mask>");
        }
        masks.append("<rect width='99' height='99' mask='url(#m8)'/>");
        return Stream.of(
                arguments("a billion laughs by use", laughs.toString()),
                arguments("masks over masks", masks.toString()),
                arguments("a use of itself", "<g id='a'><use href='#a'/></g>"),
                arguments(
                        "a clip of itself",
                        "<clipPath id='a'><rect clip-path='url(#a)' width='9' height='9'/></clipPath>"
                                + "<rect clip-path='url(#a)' width='9' height='9'/>"),
                arguments("a trillion dashes", "<path d='M0 0L1e9 1e9' stroke='red' stroke-dasharray='0.001'/>"),
                arguments(
                        "dashes in a style",
                        "<style>path{stroke-dasharray:.0001}</style><path d='M0 0L1e7 1' stroke='red'/>"),
                arguments("a chain of names", "<g>".repeat(500) + "</g>".repeat(500)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endlessOnes")
    @Timeout(20)
    void whatWouldNeverBeDoneIsRefused(String what, String content) {
        assertThatThrownBy(() -> pictures.encode(TestPictures.svg(content), EDGE))
                .isInstanceOf(PictureRefused.TooIntricate.class);
    }

    @Test
    @Timeout(20)
    void aBillionLaughsByEntitiesIsRefused() {
        StringBuilder document = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 10; i++) {
            document.append("<!ENTITY a").append(i).append(" '");
            document.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        document.append("]>").append(svgText("<text y='9'>&a9;</text>"));
        assertThatThrownBy(() -> pictures.encode(text(document.toString()), EDGE))
                .isInstanceOf(PictureRefused.NotPlainDrawing.class);
    }

    static Stream<Arguments> largeOnes() {
        return Stream.of(
                arguments("png of 40 megapixels", TestPictures.largePng(8000, 5000)),
                arguments("jpeg of 40 megapixels", TestPictures.largeJpeg(8000, 5000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largeOnes")
    @Timeout(60)
    void aLargeOneIsReadInBoundedMemoryAndTime(String what, byte[] file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();

        EncodedPicture picture = pictures.encode(file, EDGE);

        long allocated = (threads.getCurrentThreadAllocatedBytes() - before) / MEGABYTE;
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(1000);
        assertThat(allocated).as("all that was ever allocated, in MB").isLessThan(250);
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
        assertThat(near(picture, 0.25, 0.5)).isEqualTo(Color.RED);
        assertThat(near(picture, 0.75, 0.5)).isEqualTo(Color.BLUE);
    }

    @Test
    void coloursAndSidesStayWhereTheyAre() {
        for (byte[] file : new byte[][] {
            TestPictures.png(64, 48),
            TestPictures.jpeg(64, 48),
            TestPictures.sixteenBitPng(),
            TestPictures.palettePng(),
            TestPictures.cmykJpeg(),
            TestPictures.resource("lossy.webp"),
            TestPictures.resource("lossless.webp")
        }) {
            EncodedPicture picture = pictures.encode(file, EDGE);
            assertThat(near(picture, 0.2, 0.7)).isEqualTo(Color.RED);
            assertThat(near(picture, 0.8, 0.7)).isEqualTo(Color.BLUE);
        }
    }

    @Test
    void aPhotoStandsAsItWasSeen() {
        assertThat(near(pictures.encode(TestPictures.turnedJpeg(6), EDGE), 0.5, 0.1))
                .isEqualTo(Color.RED);
        assertThat(near(pictures.encode(TestPictures.turnedJpeg(8), EDGE), 0.5, 0.9))
                .isEqualTo(Color.RED);
        assertThat(near(pictures.encode(TestPictures.turnedJpeg(3), EDGE), 0.9, 0.5))
                .isEqualTo(Color.RED);
        assertThat(near(pictures.encode(TestPictures.turnedJpeg(2), EDGE), 0.9, 0.5))
                .isEqualTo(Color.RED);
    }

    @Test
    void nothingButPixelsPasses() {
        assertThat(text(pictures.encode(TestPictures.turnedJpeg(6), EDGE))).doesNotContain("Exif");
        assertThat(text(pictures.encode(TestPictures.textBombPng(), EDGE))).doesNotContain("zTXt");
    }

    @Test
    void whatShowsThroughStaysSo() {
        EncodedPicture picture = pictures.encode(TestPictures.transparentPng(), 30);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(TestPictures.decoded(picture).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void aSquareIsCutByFractions() {
        byte[] file = TestPictures.png(200, 100);
        var sizes = pictures.encode(file, new PictureCrop(0.5, 0, 1), 50, 1600);
        assertThat(sizes).extracting(EncodedPicture::width).containsExactly(50, 100);
        assertThat(sizes).extracting(EncodedPicture::height).containsExactly(50, 100);
        assertThat(near(sizes.getLast(), 0.05, 0.5)).isEqualTo(Color.BLUE);
    }

    @Test
    void whateverABrowserSaysTheSquareLiesWithin() {
        byte[] file = TestPictures.png(200, 100);
        for (double wild : new double[] {-5, 0, 1, 7, Double.NaN, Double.POSITIVE_INFINITY}) {
            var cut = pictures.encode(file, new PictureCrop(wild, wild, wild), 1600)
                    .getFirst();
            assertThat(cut.width()).isEqualTo(cut.height()).isBetween(1, 100);
        }
    }

    /** The strongest colour there; pictures that lose a little are still what they were. */
    private static Color near(EncodedPicture picture, double x, double y) {
        BufferedImage image = TestPictures.decoded(picture);
        Color colour = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return colour.getRed() > 150 && colour.getBlue() < 90
                ? Color.RED
                : colour.getBlue() > 150 && colour.getRed() < 90 ? Color.BLUE : colour;
    }

    private static String text(EncodedPicture picture) {
        return new String(picture.content(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String svgText(String content) {
        return new String(TestPictures.svg(content), StandardCharsets.UTF_8);
    }

    private static byte[] svgOf(String size) {
        return text("<svg xmlns='http://www.w3.org/2000/svg' " + size + "><rect width='9' height='9'/></svg>");
    }

    private static byte[] withDoctype() {
        return text(
                "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1/svg11.dtd'>\n"
                        + svgText("<rect width='9' height='9'/>"));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("picture.jpg"));
            zip.write(TestPictures.jpeg(9, 9));
        }
        return bytes.toByteArray();
    }
}
