package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.FaceField;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Option;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;
import jp.akashi.scheme.Schemes.ServiceType;

/// The entries of 申請書A as they stand in the form: labels and words for what is stored as keys. What
/// cannot be read is kept as typed, for the check to name.
final class FaceEntries {
    private static final Kind YES_NO = new Kind.YesNoDetail(List.of());
    private final List<ServiceType> types;

    FaceEntries(List<ServiceType> types) {
        this.types = types;
    }

    String print(FaceField field, String entry) {
        return switch (field.form()) {
            case YES_NO ->
                    switch (entry) {
                        case "yes" -> WORDS.get("word.yes");
                        case "no" -> WORDS.get("word.no");
                        default -> entry;
                    };
            case SERVICE_TYPES ->
                    Arrays.stream(entry.split("\\s+", -1))
                            .map(this::label)
                            .collect(Collectors.joining("、"));
            case LINE, LINES, DATE, EMAIL, PHONE, URL, CORPORATE_NUMBER -> entry;
        };
    }

    String read(FaceField field, String typed) {
        var text = Typed.clean(typed);
        return switch (field.form()) {
            case LINES -> text;
            case LINE -> text.replaceAll("\\s*\n\\s*", " ");
            case EMAIL, PHONE, URL, CORPORATE_NUMBER ->
                    Normalizer.normalize(text, Normalizer.Form.NFKC);
            case DATE ->
                    Notation.read(new Kind.Date(), text) instanceof Reading.Read(Value.Day(var day))
                            ? day.toString()
                            : text;
            case YES_NO ->
                    Notation.read(YES_NO, text)
                                            instanceof
                                            Reading.Read(Value.YesNo(var yes, var detail, _))
                                    && detail.isEmpty()
                            ? yes ? "yes" : "no"
                            : text;
            case SERVICE_TYPES ->
                    Notation.read(choice(), text)
                                            instanceof
                                            Reading.Read(Value.Chosen(var keys, var detail))
                                    && detail.isEmpty()
                            ? String.join(" ", keys)
                            : text;
        };
    }

    List<String> labels() {
        return types.stream().map(type -> type.label().ja()).toList();
    }

    private Kind choice() {
        return new Kind.Choice(
                types.stream().map(type -> new Option(type.id(), type.label())).toList(), true);
    }

    private String label(String id) {
        return types.stream()
                .filter(type -> type.id().equals(id))
                .map(type -> type.label().ja())
                .findFirst()
                .orElse(id);
    }
}
