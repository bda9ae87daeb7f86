package org.studioportal.bulletin.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.studioportal.board.Board;
import org.studioportal.board.ListingPages;
import org.studioportal.board.ServiceStories;
import org.studioportal.bulletin.ArticleFiles;
import org.studioportal.bulletin.BulletinAccess;
import org.studioportal.bulletin.ChannelLog;
import org.studioportal.bulletin.Confirmations;
import org.studioportal.bulletin.EditorDesk;
import org.studioportal.bulletin.Materials;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.studio.StudioOffers;

/** The use cases that the editors' desk offers, for the parts of its screens. */
@Component("bulletinDeskTools")
record DeskTools(
        EditorDesk desk,
        Newsroom newsroom,
        Confirmations confirmations,
        ChannelLog channels,
        ArticleFiles files,
        Materials materials,
        ServiceStories stories,
        BulletinAccess access,
        CurrentUser currentUser,
        Directory directory,
        StudioOffers studios,
        Board board,
        ListingPages listings,
        PictureStore pictures,
        Clock clock) {
    /** The name of a unit; null stands for the city. */
    String owner(UnitId unit, String city) {
        return unit == null ? city : directory.unit(unit).map(UnitRef::name).orElse("");
    }
}
