package jp.akashi;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The picture of the house that `ArchitectureTest` holds the code against. Each check lists what
/// breaks it.
///
/// @param stations the domain in the order of the procedure, which is the order of imports
/// @param adapters they see every station, but not each other; only `paper` speaks by `wording`
/// @param actors they see all that stands before them, but not each other
record House(List<String> stations, List<String> adapters, List<String> actors) {
    /// Packages that have no place in the picture.
    List<String> homeless(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> rank(place(name)) < 0)
                .distinct()
                .sorted()
                .toList();
    }

    /// What points forwards in the procedure, or across between two adapters or two actors.
    List<String> forwards(JavaClasses classes) {
        return between(
                classes,
                (from, to) ->
                        rank(place(to)) > rank(place(from)) || across(place(from), place(to)));
    }

    /// What a station uses besides the JDK, our own packages and JSpecify's annotations.
    List<String> foreign(JavaClasses classes) {
        return uses(classes)
                .filter(use -> stations.contains(place(use.getOriginClass().getPackageName())))
                .filter(use -> !isKnownToStations(target(use)))
                .map(Dependency::getDescription)
                .toList();
    }

    /// What the open packages use of the confidential ones.
    static List<String> leaks(JavaClasses classes, List<String> open, List<String> confidential) {
        return between(
                classes,
                (from, to) ->
                        (open.contains(place(from)) || open.contains(folder(from)))
                                && confidential.contains(place(to)));
    }

    /// What the actors' folders of `web` use of each other; the kit is everybody's.
    static List<String> crossings(JavaClasses classes) {
        return between(
                classes,
                (from, to) ->
                        folder(from).startsWith("web.")
                                && place(to).equals("web")
                                && !folder(to).equals("web.kit")
                                && !folder(to).equals(folder(from)));
    }

    private boolean across(String from, String to) {
        return !from.equals(to)
                && ((adapters.contains(from) && adapters.contains(to) && !isSpoken(from, to))
                        || (actors.contains(from) && actors.contains(to)));
    }

    private static boolean isSpoken(String from, String to) {
        return from.equals("paper") && to.equals("wording");
    }

    private int rank(String place) {
        int station = stations.indexOf(place);
        if (station >= 0) {
            return station;
        }
        if (adapters.contains(place)) {
            return stations.size();
        }
        if (actors.contains(place)) {
            return stations.size() + 1;
        }
        return place.isEmpty() ? stations.size() + 2 : -1;
    }

    private static boolean isKnownToStations(JavaClass type) {
        return type.isPrimitive()
                || type.getName().startsWith("java.")
                || type.getPackageName().equals("org.jspecify.annotations")
                || isOurs(type);
    }

    private static List<String> between(JavaClasses classes, BiPredicate<String, String> isBroken) {
        return uses(classes)
                .filter(use -> isOurs(target(use)))
                .filter(use ->
                        isBroken.test(
                                use.getOriginClass().getPackageName(),
                                target(use).getPackageName()))
                .map(Dependency::getDescription)
                .toList();
    }

    private static Stream<Dependency> uses(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static JavaClass target(Dependency use) {
        return use.getTargetClass().getBaseComponentType();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(Code.ROOT)
                || type.getPackageName().startsWith(Code.ROOT + ".");
    }

    /// The first step below the root: `web` for `jp.akashi.web.open`, empty for the root itself.
    private static String place(String packageName) {
        return steps(packageName, 1);
    }

    /// The first two steps: `web.open`.
    private static String folder(String packageName) {
        return steps(packageName, 2);
    }

    private static String steps(String packageName, int count) {
        return Stream.of(packageName.split("\\."))
                .skip(Code.ROOT.split("\\.").length)
                .limit(count)
                .reduce((one, next) -> one + "." + next)
                .orElse("");
    }
}
