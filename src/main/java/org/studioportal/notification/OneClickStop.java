package org.studioportal.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.studioportal.shared.PublicPost;

/**
 * What mail programs do when somebody presses their own button for no more letters (RFC 8058): a post to the letter's own
 * address, without a session; the address proves for whom. People who open that address get a screen, which asks; so this
 * is a function, for a controller's method would refuse them.
 */
@Configuration(proxyBeanMethods = false)
class OneClickStop {
    private static final String PATH = "/" + StopTokens.PLACE + "/{token}";

    @Bean
    static PublicPost stopPath() {
        return new PublicPost(PATH);
    }

    @Bean
    static RouterFunction<ServerResponse> stopByOneClick(NoticePreferences preferences) {
        return RouterFunctions.route()
                .POST(PATH, request -> stop(request, preferences))
                .build();
    }

    private static ServerResponse stop(ServerRequest request, NoticePreferences preferences) {
        if (request.param("List-Unsubscribe").filter("One-Click"::equals).isEmpty()) {
            return ServerResponse.badRequest().build();
        }
        return preferences
                .stop(request.pathVariable("token"))
                .map(stopped -> ServerResponse.ok().build())
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
