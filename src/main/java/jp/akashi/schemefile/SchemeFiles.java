package jp.akashi.schemefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.item.Units;
import jp.akashi.keeping.Schedule;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;

/// The folder of the schemes' data, and more folders of the same form laid over it.
public final class SchemeFiles {
    private static final List<String> SMALL =
            List.of(
                    "units.yaml",
                    "tax-rates.yaml",
                    "holidays.yaml",
                    "deadlines.yaml",
                    "committee.yaml",
                    "keeping.yaml",
                    "changes.yaml",
                    "service-types.yaml",
                    "product-names.yaml",
                    "sources.yaml",
                    "same-words.yaml",
                    "contradictions.yaml",
                    "evidence-ages.yaml");
    private static final String ITEMS = "items/";
    private static final Pattern NAME =
            Pattern.compile(
                    "items/[a-z0-9-]+\\.yaml"
                            + "|(?!items/)[a-z0-9-]+/(scheme|\\d{4}-\\d\\d-\\d\\d)\\.yaml");

    private final SortedMap<String, byte[]> files;
    private final List<Fault> faults;

    private SchemeFiles(SortedMap<String, byte[]> files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /// The schemes the platform carries with it.
    public static SchemeFiles builtIn() {
        return new SchemeFiles(SchemeSource.builtIn().files(), List.of());
    }

    public static SchemeFiles in(Path folder) {
        return new SchemeFiles(new TreeMap<>(), List.of()).and(folder);
    }

    /// These files and those of another folder, which may not name the same file again.
    public SchemeFiles and(Path folder) {
        var all = new TreeMap<>(files);
        var found = new ArrayList<>(faults);
        if (!Files.isDirectory(folder)) {
            found.add(new Fault(folder.toString(), 1, "there is no such folder"));
        } else {
            SchemeSource.folder(folder)
                    .files()
                    .forEach((name, bytes) -> {
                        if (all.putIfAbsent(name, bytes) != null) {
                            found.add(new Fault(name, 1, "the file is there twice"));
                        }
                    });
        }
        return new SchemeFiles(all, found);
    }

    /// What of a case is returned and kept; where the folder says nothing of it, everything stays.
    ///
    /// @throws BrokenSchemes that names every fault
    public Schedule keeping() {
        var found = new ArrayList<>(faults);
        var bytes = files.get("keeping.yaml");
        var schedule =
                bytes == null
                        ? new Schedule(Map.of(), Set.of())
                        : KeepingFile.read(YamlFile.read(new Page("keeping.yaml", found), bytes));
        if (!found.isEmpty()) {
            throw new BrokenSchemes(new Loaded.Faulty(found));
        }
        return schedule;
    }

    /// Reads everything, once.
    public Loaded read() {
        if (files.isEmpty() && !faults.isEmpty()) {
            return new Loaded.Faulty(faults);
        }
        var found = Collections.synchronizedList(new ArrayList<>(faults));
        var schemes = Run.over(files, found).schemes();
        return found.isEmpty() ? new Loaded.Ok(schemes) : new Loaded.Faulty(found);
    }

    /// One reading of all files, which gathers the faults.
    private record Run(Map<String, Block> files, List<Fault> faults) {
        /// Takes all files apart at once, which is half of the work.
        static Run over(SortedMap<String, byte[]> files, List<Fault> faults) {
            var names = files.keySet().parallelStream().filter(name -> belongs(name, faults));
            var roots =
                    names.collect(
                            Collectors.toConcurrentMap(
                                    name -> name,
                                    name ->
                                            YamlFile.read(
                                                    new Page(name, faults),
                                                    files.getOrDefault(name, new byte[0]))));
            return new Run(new TreeMap<>(roots), faults);
        }

        private static boolean belongs(String name, List<Fault> faults) {
            boolean known = SMALL.contains(name) || NAME.matcher(name).matches();
            if (!known) {
                faults.add(new Fault(name, 1, "no file of this name belongs here"));
            }
            return known;
        }

        Schemes schemes() {
            var units = UnitsFile.read(small("units.yaml"));
            var taxRates = SmallFiles.taxRates(small("tax-rates.yaml"));
            var serviceTypes = SmallFiles.serviceTypes(small("service-types.yaml"));
            var products = SmallFiles.products(small("product-names.yaml"));
            var bank = bank(units);
            var all = all(new Parts(bank, units, Sources.read(small("sources.yaml"))));
            var house =
                    new Schemes.House(
                            CalendarFile.calendar(small("holidays.yaml")),
                            CalendarFile.deadlines(small("deadlines.yaml")),
                            CommitteeFile.read(small("committee.yaml")),
                            ChangesFile.read(small("changes.yaml"), all, bank::isUnread));
            KeepingFile.read(root("keeping.yaml"));
            return new Schemes(
                    all,
                    units,
                    taxRates,
                    new Schemes.Words(products, serviceTypes, checks(all)),
                    house);
        }

        private Schemes.Checks checks(List<Scheme> all) {
            return new Schemes.Checks(
                    SmallFiles.sameWords(root("same-words.yaml")),
                    ContradictionsFile.read(root("contradictions.yaml"), all),
                    SmallFiles.ages(root("evidence-ages.yaml")));
        }

        /// What the schemes are made from.
        private record Parts(Bank bank, Units units, Sources sources) {}

        private Bank bank(Units units) {
            var bank = new Bank(units);
            files.keySet().stream()
                    .filter(name -> name.startsWith(ITEMS))
                    .forEach(name -> bank.read(root(name)));
            return bank;
        }

        private List<Scheme> all(Parts parts) {
            var folders = new TreeSet<String>();
            files.keySet().stream()
                    .filter(name -> name.contains("/") && !name.startsWith(ITEMS))
                    .forEach(name -> folders.add(name.substring(0, name.indexOf('/'))));
            if (folders.isEmpty()) {
                faults.add(new Fault("", 1, "there is no scheme"));
            }
            var prefixes = new Once();
            var schemes = folders.stream().map(folder -> scheme(folder, parts, prefixes)).toList();
            checkSwitches(schemes, folders);
            return schemes;
        }

        /// A switch has to come from another scheme that there is.
        private void checkSwitches(List<Scheme> schemes, Set<String> folders) {
            for (var scheme : schemes) {
                scheme.about().switches().stream()
                        .map(Scheme.Switch::from)
                        .filter(from -> !folders.contains(from.value()) || from.equals(scheme.id()))
                        .forEach(from ->
                                faults.add(
                                        new Fault(
                                                scheme.id() + "/scheme.yaml",
                                                1,
                                                "no other scheme `" + from + "` to switch from")));
            }
        }

        private Scheme scheme(String folder, Parts parts, Once prefixes) {
            var editions =
                    files.keySet().stream()
                            .filter(name -> name.startsWith(folder + "/"))
                            .filter(name -> Scalars.date(new Page(name, faults).name()).isPresent())
                            .map(this::root)
                            .map(root ->
                                    new EditionFile.Dated(
                                            EditionFile.read(
                                                    root,
                                                    parts.bank(),
                                                    parts.units(),
                                                    parts.sources()),
                                            root))
                            .toList();
            new EditionChecks(editions, parts.bank()::isUnread).check();
            if (editions.isEmpty()) {
                faults.add(new Fault(folder + "/scheme.yaml", 1, "the scheme has no edition"));
            }
            return new SchemeFile(
                            editions.stream().map(EditionFile.Dated::edition).toList(),
                            prefixes,
                            parts.sources())
                    .read(small(folder + "/scheme.yaml"));
        }

        private Block small(String name) {
            if (!files.containsKey(name)) {
                faults.add(new Fault(name, 1, "the file is missing"));
            }
            return root(name);
        }

        private Block root(String name) {
            return files.getOrDefault(name, Block.hushed(new Page(name, faults)));
        }
    }
}
