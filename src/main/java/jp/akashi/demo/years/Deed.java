package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.Comparator;

/// Something that somebody does with a service on a day, once.
///
/// @param name tells it apart from all else that is done with the service
record Deed(LocalDate on, int place, String name, Act act) {
    static final Comparator<Deed> ORDER =
            Comparator.comparing(Deed::on).thenComparing(Deed::place).thenComparing(Deed::name);

    /// What is done.
    interface Act {
        /// @return what is kept of it for what follows, such as the id of an application
        String perform();
    }

    String key() {
        return "%d/%s".formatted(place, name);
    }
}
