/**
 * Opening hours as plain values: weekly hours, days that differ, holidays, and the questions people ask of them. Knows no
 * database and no screen; all of it in Asia/Shanghai.
 */
package org.studioportal.shared.hours;
