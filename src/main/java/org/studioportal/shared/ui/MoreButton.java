package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.NativeButton;

/** Fetches the next stretch of a long list: whoever scrolls there need not press it; whoever uses a keyboard can. */
public class MoreButton extends NativeButton {
    /** @param next shows the next stretch */
    public MoreButton(Runnable next) {
        super(t("action.more"), click -> next.run());
        addClassNames("button-link", "secondary", "more");
        setVisible(false);
    }

    /** Says whether there is more; call it after each stretch. */
    public void offer(boolean more) {
        setVisible(more);
        if (more) {
            getElement()
                    .executeJs("if (!this.watched) { this.watched = new IntersectionObserver("
                            + "seen => seen[0].isIntersecting && this.click(), {rootMargin: '400px'});"
                            + "this.watched.observe(this); }");
        }
    }
}
