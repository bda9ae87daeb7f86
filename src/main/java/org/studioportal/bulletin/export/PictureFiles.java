package org.studioportal.bulletin.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.studioportal.shared.picture.EncodedPicture;

/** The pictures of an article under file names that say their order and what they show. */
final class PictureFiles {
    private static final int LONGEST = 40;

    /** @param path relative to the page, as a file system knows it */
    record PictureFile(String path, EncodedPicture picture) {
        /** The path as HTML says it. */
        String source() {
            try {
                return new URI(null, null, path, null).toASCIIString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException("A safe name makes a path: " + path, e);
            }
        }
    }

    private final Map<String, PictureFile> files = new LinkedHashMap<>();
    private final PictureSource source;

    PictureFiles(List<Block> blocks, PictureSource source) {
        this.source = source;
        pictures(blocks).forEach(picture -> add(picture.hash(), files.size() + 1, picture.words()));
    }

    /** Null when the picture is not kept any more. */
    PictureFile of(Block.Picture picture) {
        return files.get(picture.hash());
    }

    Collection<PictureFile> all() {
        return files.values();
    }

    /** A picture that is not in the article; null when it is not kept any more. */
    PictureFile beside(String hash, String words) {
        return source.open(hash).map(picture -> named(picture, 0, words)).orElse(null);
    }

    private void add(String hash, int number, String words) {
        if (!files.containsKey(hash)) {
            source.open(hash).ifPresent(picture -> files.put(hash, named(picture, number, words)));
        }
    }

    private static PictureFile named(EncodedPicture picture, int number, String words) {
        String safe = safe(words);
        String end = picture.mediaType().equals("image/png") ? ".png" : ".jpg";
        return new PictureFile(
                "pictures/" + String.format(Locale.ROOT, "%02d", number) + (safe.isEmpty() ? "" : "-" + safe) + end,
                picture);
    }

    /** What Windows, too, takes as part of a name: letters, digits and what does no harm between them. */
    private static String safe(String words) {
        String safe = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\-_（）《》“”·、，]+", " ")
                .strip()
                .replace(' ', '-');
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
    }

    /** All pictures among blocks and within them, in order. */
    static List<Block.Picture> pictures(List<Block> blocks) {
        List<Block.Picture> found = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Picture picture -> found.add(picture);
                case Block.Items list -> list.items().forEach(item -> found.addAll(pictures(item)));
                case Block.Quote quote -> found.addAll(pictures(quote.blocks()));
                case Block.Callout callout -> found.addAll(pictures(callout.blocks()));
                case Block.Table table ->
                    table.rows().forEach(row -> row.forEach(cell -> found.addAll(pictures(cell.blocks()))));
                case Block.Heading _, Block.Paragraph _, Block.Card _, Block.Rule _ -> {}
            }
        }
        return found;
    }
}
