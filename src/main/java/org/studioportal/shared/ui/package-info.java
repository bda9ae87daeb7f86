/**
 * The screens' own small vocabulary: a page is mostly these. They carry class names, never styles; how they look is in
 * {@code frontend/theme}.
 */
package org.studioportal.shared.ui;
