package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.studioportal.bulletin.ArticleConflict;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.SaveReceipt;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;

/** Keeps what is typed, and says whether it is kept. What cannot be kept stays on the screen. */
class Autosave extends Span {
    /** Whoever typed a moment ago may be typing on, and what they type now has not come here yet. */
    private static final Duration TYPING = Duration.ofSeconds(30);

    private final transient DeskTools tools;
    private final transient ArticleForm form;
    private ArticleId article;
    private int revision;
    private boolean writes;
    private boolean unsaved;
    private boolean choosing;
    private Instant typedAt = Instant.EPOCH;

    Autosave(DeskTools tools, ArticleForm form) {
        this.tools = tools;
        this.form = form;
        addClassName("saved-line");
        getElement().setAttribute("role", "status");
    }

    /** Shows the article as it is stored; what is typed from now on is kept on top of it. */
    void begin(DeskArticle now) {
        article = now.id();
        writes = now.writes();
        form.show(now.content());
        form.setReadOnly(!writes);
        took(new SaveReceipt(now.revision(), now.savedAt()));
    }

    int revision() {
        return revision;
    }

    /** Whether something stands on the screen that is not stored. */
    boolean isUnsaved() {
        return unsaved;
    }

    /** Keeps what the form says now. */
    boolean save() {
        if (!writes) {
            return true;
        }
        unsaved = true;
        typedAt = tools.clock().instant();
        if (choosing) {
            say("newsroom.unsaved.conflict");
            return false;
        }
        if (form.editor().isUnreadable()) {
            say("newsroom.unsaved.body");
            return false;
        }
        ArticleContent typed = form.typed();
        try {
            SaveReceipt receipt = tools.desk().save(article, revision, typed);
            took(receipt);
            form.clear();
            form.editor().saved();
            return whole(receipt);
        } catch (WrongInput wrong) {
            form.clear();
            form.say(wrong);
            say(wrong);
        } catch (ArticleConflict conflict) {
            say("newsroom.unsaved.conflict");
            choose(conflict, typed);
        } catch (PortalException refused) {
            say(refused);
        }
        return false;
    }

    /** Until a unit or a town is named the audience on the screen is not the stored one: nothing is handed in so. */
    private boolean whole(SaveReceipt receipt) {
        boolean incomplete = form.details().incomplete();
        if (incomplete) {
            unsaved = true;
            setClassName("unsaved", true);
            setText(t("newsroom.saved.but-audience", clock(receipt.at())));
        }
        return !incomplete;
    }

    private void choose(ArticleConflict conflict, ArticleContent mine) {
        choosing = true;
        new MeanwhileDialog(conflict, mine, keepMine -> {
                    choosing = false;
                    revision = conflict.revision();
                    if (keepMine) {
                        save();
                    } else {
                        form.show(conflict.theirs());
                        took(new SaveReceipt(conflict.revision(), conflict.at()));
                        form.editor().saved();
                    }
                })
                .open();
    }

    private void took(SaveReceipt receipt) {
        revision = receipt.revision();
        unsaved = false;
        setClassName("unsaved", false);
        setText(writes ? t("newsroom.saved", clock(receipt.at())) : "");
    }

    private static String clock(Instant at) {
        return Formats.time(at.atZone(PortalTime.ZONE).toLocalTime());
    }

    private void say(PortalException refused) {
        unsaved(t(refused.messageKey(), refused.arguments()));
    }

    private void say(String key) {
        unsaved(t(key));
    }

    private void unsaved(String reason) {
        setClassName("unsaved", true);
        setText(t("newsroom.unsaved", reason));
    }

    /**
     * Takes up what somebody else has saved, as long as nothing stands here that is not stored. Whoever only reads
     * follows at once: nobody is to judge by an old text.
     *
     * @return whether it did
     */
    boolean follow(DeskArticle now) {
        if (now.revision() == revision || unsaved || choosing) {
            return false;
        }
        boolean typing = tools.clock().instant().isBefore(typedAt.plus(TYPING));
        if (writes && typing) {
            return false;
        }
        begin(now);
        Notices.done(t("newsroom.followed"));
        return true;
    }
}
