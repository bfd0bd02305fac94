package jp.akashi.web.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.KeepFile;
import jp.akashi.evidence.Reading;
import jp.akashi.evidence.TextIndex;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Aside;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes uploaded documents in, one by one: each is read, kept and listed in the draft, or refused
/// with a sentence that names it.
@Component
public class Uploads {
    private static final int LONGEST_NAME = 200;

    private final DocumentReader reader;
    private final KeepFile files;
    private final TextIndex texts;
    private final Edits edits;
    private final Wording wording;
    private final Aside aside;

    Uploads(
            DocumentReader reader,
            KeepFile files,
            TextIndex texts,
            Edits edits,
            Wording wording,
            Aside aside) {
        this.reader = reader;
        this.files = files;
        this.texts = texts;
        this.edits = edits;
        this.wording = wording;
        this.aside = aside;
    }

    /// What became of a file: in the draft, or not, and the sentence about it.
    public record Taken(Optional<Draft> draft, String sentence) {}

    /// Says how much room is left for a provider's files, when that is little; empty otherwise.
    String roomLeft(ProviderId provider) {
        var room = files.room(provider);
        return room.isScarce()
                ? "保存できるファイルの合計(1事業者あたり%dGB)の%s%%を使っています。使わない下書きを削除するか、下書きから資料を外すと、2日ほどで空きができます。提出済みの申請の資料は減りません。足りないときは、事務局にご相談ください。"
                        .formatted(room.gigabytes(), room.percent())
                : "";
    }

    Taken take(Person person, Draft draft, MultipartFile file, EvidenceKind kind) {
        return take(person, draft, file, new Place(kind, null));
    }

    /// Takes a newer version of a document in: it keeps its number and whatever cites it.
    Taken replace(Person person, Draft draft, MultipartFile file, Evidence older) {
        return take(person, draft, file, new Place(older.kind(), older));
    }

    /// Where a file goes: in the place of an older version, or at the end.
    private record Place(EvidenceKind kind, @Nullable Evidence older) {}

    private Taken take(Person person, Draft draft, MultipartFile file, Place place) {
        var name = name(file);
        return aside.copied(
                file, ".pdf", copy -> read(person, draft, new Handed(name, copy, place)));
    }

    /// A file as it was handed in.
    private record Handed(String name, Path path, Place place) {}

    private Taken read(Person person, Draft draft, Handed handed) throws IOException {
        return switch (reader.read(handed.path(), handed.name())) {
            case Outcome.Refused<Reading>(var obstacles) ->
                    refused(handed, wording.sentence(obstacles.getFirst()));
            case Outcome.Done<Reading>(var reading) -> keep(person, draft, handed, reading);
        };
    }

    private Taken keep(Person person, Draft draft, Handed handed, Reading reading)
            throws IOException {
        return switch (files.keep(draft.provider(), handed.path())) {
            case Outcome.Refused<Digest>(var obstacles) ->
                    refused(handed, wording.sentence(obstacles.getFirst()));
            case Outcome.Done<Digest>(var digest) ->
                    list(person, draft, handed, new Kept(digest, reading));
        };
    }

    /// A file that was kept, and what stands in it.
    private record Kept(Digest digest, Reading reading) {}

    private Taken list(Person person, Draft draft, Handed handed, Kept kept) throws IOException {
        var digest = kept.digest();
        var reading = kept.reading();
        var twin = findTwin(draft, digest);
        if (twin.isPresent()) {
            return refused(handed, twin.get().label() + "と同じ内容のファイルです。追加しませんでした。");
        }
        texts.put(digest, reading.texts());
        var stored =
                new Evidence.StoredFile(
                        digest, handed.name(), Files.size(handed.path()), reading.pages());
        var change =
                EditDraft.Change.adding(
                        dossier -> dossier.with(listed(dossier.evidence(), handed, stored)));
        return switch (edits.edit(person, draft, change)) {
            case Outcome.Done<Draft>(var next) ->
                    new Taken(Optional.of(next), sentence(handed, reading));
            case Outcome.Refused<Draft>(var obstacles) ->
                    refused(handed, wording.sentence(obstacles.getFirst()));
        };
    }

    private static String sentence(Handed handed, Reading reading) {
        var older = handed.place().older();
        return older == null
                ? "「%s」(%dページ)を追加しました。".formatted(handed.name(), reading.pages())
                : "%sを「%s」(%dページ)に差し替えました。番号と引用はそのままです。発行日と、引用のページを確かめてください。"
                        .formatted(older.label(), handed.name(), reading.pages());
    }

    private static EvidenceIndex listed(
            EvidenceIndex index, Handed handed, Evidence.StoredFile stored) {
        var older = handed.place().older();
        if (older != null) {
            return index.withDocumentInPlace(index.find(older.id()).orElse(older).renewed(stored));
        }
        var kind = handed.place().kind();
        var capture = kind == EvidenceKind.WEB_PAGE ? new Evidence.WebCapture("", null) : null;
        return index.withDocument(
                new Evidence(
                        EvidenceId.random(),
                        index.nextLabel(),
                        title(handed.name()),
                        kind,
                        stored,
                        capture,
                        null));
    }

    private static Optional<Evidence> findTwin(Draft draft, Digest digest) {
        return draft.dossier().evidence().documents().stream()
                .filter(document -> document.file().digest().equals(digest))
                .findFirst();
    }

    private static Taken refused(Handed handed, String why) {
        return new Taken(Optional.empty(), "「" + handed.name() + "」: " + why);
    }

    private static String title(String name) {
        return name.replaceFirst("(?i)\\.pdf$", "");
    }

    /// The name a browser sent, without folders and whatever no file name should have.
    private static String name(MultipartFile file) {
        var given = Typed.clean(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replace('\n', ' ').strip();
        if (plain.isEmpty()) {
            return "名称のないファイル";
        }
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(plain.length() - LONGEST_NAME);
    }
}
