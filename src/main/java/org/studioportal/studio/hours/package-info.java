/**
 * Opening hours as plain values: weekly hours, days that differ, holidays, and the questions people ask of them. Knows no
 * database and no screen; all of it in Asia/Shanghai.
 */
@NamedInterface("hours")
package org.studioportal.studio.hours;

import org.springframework.modulith.NamedInterface;
