package org.studioportal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plays the browser's part of a web component: gives one of its properties a new value. */
public final class FromBrowser {
    private FromBrowser() {}

    /**
     * @param field a field on the screen
     * @param tag the web component in it
     */
    public static void set(Component field, String tag, String property, String value) {
        Element element = find(field.getElement(), tag);
        try {
            element.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException denied) {
            throw new AssertionError("The server does not listen to " + property, denied);
        }
    }

    /** A click on something that is no button of Vaadin's, such as a link that also does something here. */
    public static void click(Component component) {
        Element element = component.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", JsonNodeFactory.instance.objectNode()));
    }

    /** What the browser is told. */
    public static String get(Component field, String tag, String property) {
        return find(field.getElement(), tag).getProperty(property);
    }

    /** Puts a field on the current screen. */
    public static <C extends Component> C shown(C field) {
        UI.getCurrent().add(field);
        return field;
    }

    private static Element find(Element in, String tag) {
        return in.getChildren()
                .filter(child -> !child.isTextNode())
                .map(child -> child.getTag().equals(tag) ? child : find(child, tag))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }
}
