package jp.akashi.web.kit;

import java.util.List;

/// Links of a menu that belong together; the label is empty where the menu is not divided.
public record MenuGroup(String label, List<NavLink> links) {
    public MenuGroup {
        links = List.copyOf(links);
    }

    static MenuGroup of(String label, NavLink... links) {
        return new MenuGroup(label, List.of(links));
    }
}
