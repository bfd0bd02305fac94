package jp.akashi.takeover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;

/// An earlier register and its forms, made line by line.
public final class Register implements Forms {
    private final List<Map<Column, String>> lines = new ArrayList<>();
    private final Map<String, Outcome<Form>> forms = new HashMap<>();

    /// A line that says the least there is to say.
    public Register line(String scheme, String number, String certifiedOn) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.SCHEME, scheme);
        cells.put(Column.NUMBER, number);
        cells.put(Column.SERVICE, "みほん台帳 " + number);
        cells.put(Column.PROVIDER, "株式会社みほん旧台帳");
        cells.put(Column.CERTIFIED_ON, certifiedOn);
        lines.add(cells);
        return this;
    }

    /// Something more in the last line.
    public Register with(Column column, String words) {
        lines.getLast().put(column, words);
        return this;
    }

    /// The form of the last line.
    public Register form(Dossier dossier) {
        var number = lines.getLast().get(Column.NUMBER);
        forms.put(
                number,
                Outcome.done(
                        new Form(
                                number + ".xlsx",
                                Digest.of(dossier.toString()),
                                new Dossier(
                                        dossier.faceSheet(),
                                        dossier.sites(),
                                        dossier.disclosure(),
                                        EvidenceIndex.empty()),
                                dossier.evidence().documents().size())));
        return this;
    }

    public EarlierRegister file() {
        var header = new EnumMap<Column, String>(Column.class);
        var numbered = new ArrayList<EarlierRegister.Line>();
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).keySet().forEach(column -> header.put(column, column.key()));
            numbered.add(new EarlierRegister.Line(at + 2, lines.get(at)));
        }
        return new EarlierRegister(
                new EarlierRegister.File("earlier.csv", Digest.of(lines.toString()), "UTF-8"),
                header,
                List.of(),
                numbered);
    }

    @Override
    public Optional<Outcome<Form>> find(EarlierEntry service) {
        return forms.entrySet().stream()
                .filter(each -> service.form().isEmpty())
                .filter(each -> CertificationNumber.parse(each.getKey()).equals(service.number()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public List<String> idle() {
        return List.of();
    }
}
