package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.studioportal.directory.roster.RosterProgress;

/**
 * Runs work that takes seconds beside the screen, in the name of the person who started it, and shows how far it has
 * come: the screen asks the server every half second while there is something to tell.
 */
class LongWork extends Div {
    private static final int ASK_EVERY = 500;
    private static final SerializableRunnable NOBODY_THERE = () -> {};
    private static final Logger log = LoggerFactory.getLogger(LongWork.class);

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    private final String beginning;

    LongWork() {
        this("roster.progress");
    }

    /** @param beginningKey what is said until the work tells how far it has come */
    LongWork(String beginningKey) {
        beginning = t(beginningKey);
        addClassNames("panel", "long-work");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", beginning);
        add(words, bar);
        setVisible(false);
    }

    /**
     * Starts it. It goes on to its end also when the person closes the screen meanwhile.
     *
     * @param failed receives whatever the work throws; an error that is no exception, as the cause of one
     */
    <T> void start(Function<RosterProgress, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        setVisible(true);
        bar.setIndeterminate(true);
        words.setText(beginning);
        ui.setPollInterval(ASK_EVERY);
        SecurityContext person = SecurityContextHolder.getContext();
        ServletRequestAttributes origin = origin();
        Thread.ofVirtual()
                .name("long-work")
                .start(new DelegatingSecurityContextRunnable(
                        () -> {
                            RequestContextHolder.setRequestAttributes(origin);
                            try {
                                T result = work.apply((stage, sheet, finished, total) ->
                                        tell(ui, () -> show(stage, sheet, finished, total), NOBODY_THERE));
                                tell(ui, () -> finish(ui, () -> done.accept(result)), NOBODY_THERE);
                            } catch (Throwable failure) {
                                RuntimeException told = failure instanceof RuntimeException unchecked
                                        ? unchecked
                                        : new IllegalStateException(failure);
                                tell(
                                        ui,
                                        () -> finish(ui, () -> failed.accept(told)),
                                        () -> log.warn("Failed after its screen was closed", failure));
                            } finally {
                                RequestContextHolder.resetRequestAttributes();
                            }
                        },
                        person));
    }

    /** Throws nothing when the screen has been closed: within the work, that would undo it. */
    private static void tell(UI ui, SerializableRunnable news, SerializableRunnable otherwise) {
        ui.accessLater(news, otherwise).run();
    }

    private void show(RosterProgress.Stage stage, String sheet, int finished, int total) {
        bar.setIndeterminate(total == 0);
        bar.setValue(total == 0 ? 0 : (double) finished / total);
        words.setText(t("roster.progress." + stage, sheet, finished, total));
    }

    private void finish(UI ui, Runnable then) {
        ui.setPollInterval(-1);
        setVisible(false);
        then.run();
    }

    /** The audit trail asks where a request came from; the request itself is over when the work writes its line. */
    private static ServletRequestAttributes origin() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        HttpServletRequest request = attributes.getRequest();
        String address = request.getRemoteAddr();
        return new ServletRequestAttributes(new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return address;
            }
        });
    }
}
