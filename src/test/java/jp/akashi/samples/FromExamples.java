package jp.akashi.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.scheme.Schemes;

/// A sample made of the item bank's examples, of what the provider says in all of its samples
/// (`source/provider.yaml`), and of what this one says itself (`sample.yaml`). Its documents are
/// the provider's papers (`source/provider/`), the same in every sample, and those about the
/// service (`source/service/`, or the sample's own under the same file name).
final class FromExamples {
    private final Path samples;
    private final Path source;
    private final Schemes schemes;
    private final Map<String, Object> provider;
    private final Map<String, Object> written;

    FromExamples(Path samples, Path source, Schemes schemes) {
        this.samples = samples;
        this.source = source;
        this.schemes = schemes;
        provider = Sources.map(shared("provider.yaml"));
        written = Sources.merged(provider, Sources.map(source.resolve("sample.yaml")));
    }

    private Path shared(String name) {
        return samples.resolve("source").resolve(name);
    }

    Sample sample() {
        var edition = Sample.edition(written, schemes);
        var asked = Asked.by(edition);
        var text = text(asked, written);
        var papers = papers();
        var others = others();
        var all = Stream.concat(papers.stream(), others.stream()).toList();
        var chapters = new Chapters(asked, text, all);
        var answers = new LinkedHashMap<String, Object>();
        text.byItem()
                .forEach((item, answer) ->
                        answers.put(item, cited(answer, references(item, all, chapters))));
        var filled = new ArrayList<>(filledForAll(papers));
        others.stream().map(chapters::filled).forEach(filled::add);
        return new Sample(edition, written, answers, used(filled, answers));
    }

    private static AnswerText text(List<Asked> asked, Map<String, Object> written) {
        var sites = Sources.list(written.getOrDefault("sites", List.of()));
        return new AnswerText(new Examples(written).to(asked), sites);
    }

    /// Papers of the provider; some of them are another sample's.
    private List<Manuscript> papers() {
        var borrowed =
                Sources.list(provider.getOrDefault("papers", List.of())).stream()
                        .map(samples::resolve)
                        .map(Manuscript::read);
        return Stream.concat(borrowed, Manuscript.readAll(shared("provider")).stream()).toList();
    }

    private List<Manuscript> filledForAll(List<Manuscript> papers) {
        var asked = Asked.byAny(schemes);
        var chapters = new Chapters(asked, text(asked, provider), papers);
        return papers.stream().map(chapters::filled).toList();
    }

    private List<Manuscript> others() {
        var byName =
                Stream.of(shared("service"), source.resolve(Sample.DOCUMENTS))
                        .flatMap(folder -> Manuscript.readAll(folder).stream())
                        .collect(
                                Collectors.toMap(
                                        Manuscript::fileName,
                                        manuscript -> manuscript,
                                        (_, own) -> own,
                                        TreeMap::new));
        var entries = Sources.inner(written.get("entries"));
        return byName.values().stream().map(manuscript -> manuscript.about(entries)).toList();
    }

    private List<String> references(String item, List<Manuscript> all, Chapters chapters) {
        var own = Sources.inner(written.getOrDefault("cite", Map.of()));
        return Stream.concat(
                        Sources.list(own.getOrDefault(item, List.of())).stream(),
                        all.stream().flatMap(one -> chapters.findReference(one, item).stream()))
                .toList();
    }

    private static Map<String, Object> cited(Map<String, Object> answer, List<String> references) {
        var cited = new LinkedHashMap<>(answer);
        cited.put(SampleForm.CITE, references);
        return cited;
    }

    /// What nothing cites is not handed in, but for the paper that proves the applicant exists.
    private static List<Manuscript> used(List<Manuscript> all, Map<String, Object> answers) {
        var labels =
                answers.values().stream()
                        .map(Sources::inner)
                        .flatMap(answer ->
                                Sources.list(answer.getOrDefault(SampleForm.CITE, List.of()))
                                        .stream())
                        .map(reference -> reference.substring(0, reference.indexOf('#')))
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(one ->
                        labels.contains(one.label())
                                || one.get("kind").equals("register-certificate"))
                .toList();
    }
}
