package org.studioportal.launch;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console where the portal is, and with demo data, who can sign in. */
@Component
class Ready {
    private final boolean demo;

    Ready(@Value("${portal.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null
                || ready.getSpringApplication().getMainApplicationClass() == null) {
            return;
        }
        String address = "http://localhost:" + web.getWebServer().getPort() + "/";
        say("ready", address, String.valueOf(ready.getTimeTaken().toSeconds()));
        if (demo) {
            say("demo-accounts");
        }
    }

    private static void say(String key, Object... values) {
        StartFailure.Sentence sentence = new StartFailure.Sentence(key, values);
        System.out.println(sentence.in(Locale.SIMPLIFIED_CHINESE));
        System.out.println(sentence.in(Locale.ENGLISH));
    }
}
