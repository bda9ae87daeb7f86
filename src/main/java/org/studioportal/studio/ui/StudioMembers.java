package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioPage;

/** Who serves in a studio. */
class StudioMembers extends UnorderedList {
    StudioMembers(List<StudioPage.Member> members) {
        addClassNames("plain", "member-list");
        members.forEach(member -> add(member(member)));
    }

    private static ListItem member(StudioPage.Member member) {
        Div about = new Div();
        about.addClassName("tags");
        if (member.lead()) {
            about.add(new Tag(t("studio.member.lead"), "good"));
        }
        about.add(new Tag(t("studio.level", member.level()), "quiet"));
        member.specialties().forEach(specialty -> about.add(new Tag(specialty)));
        Div words = new Div(new H3(member.name()), about);
        words.addClassName("member-words");
        ListItem item = new ListItem();
        item.addClassName("member");
        if (member.portrait() != null) {
            StoredPicture portrait = new StoredPicture(member.portrait(), PictureSize.SMALL, "");
            portrait.addClassName("portrait");
            item.addClassName("pictured");
            item.add(portrait);
        }
        item.add(words);
        return item;
    }
}
