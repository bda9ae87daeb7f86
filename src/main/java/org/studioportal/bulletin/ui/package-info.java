/** The screens of the bulletins: the front page and its articles, and the editors' desk. */
@NamedInterface("ui")
package org.studioportal.bulletin.ui;

import org.springframework.modulith.NamedInterface;
