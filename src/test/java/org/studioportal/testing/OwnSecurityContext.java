package org.studioportal.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each started application makes itself the keeper of who is signed in, for the whole process. Where tests start several,
 * the one under test must be it again; else half of its rights look elsewhere.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {
    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    /** Before Spring Security's own, which signs people in. */
    @Override
    public int getOrder() {
        return 5_000;
    }
}
