package org.studioportal.studio;

import jakarta.persistence.Embeddable;

/** A step of how a studio handles a request. */
@Embeddable
class AcceptanceStep {
    private String title;
    private String within;
    private String detail;

    protected AcceptanceStep() {}

    AcceptanceStep(StudioPage.Step step) {
        title = step.title();
        within = step.within();
        detail = step.detail();
    }

    StudioPage.Step view() {
        return new StudioPage.Step(title, within, detail);
    }
}
