/**
 * The small kernel every room may use: the words all features share (categories, modes), money and masking, the audit
 * trail, field encryption, time, messages and the screen vocabulary. It imports nothing of ours.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.studioportal.shared;

import org.springframework.modulith.ApplicationModule;
