/**
 * Articles and issues as files for other places: WeChat's editor, the office system, chats, the printer. Knows no
 * database: it gets what is to be said as records, and pictures by a function.
 */
package org.studioportal.bulletin.export;
