package jp.akashi.schemefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes.Age;
import jp.akashi.scheme.Schemes.Product;
import jp.akashi.scheme.Schemes.ServiceType;
import jp.akashi.scheme.Schemes.TaxRate;

/// `tax-rates.yaml`, `service-types.yaml`, `product-names.yaml`, `same-words.yaml` and
/// `evidence-ages.yaml`.
final class SmallFiles {
    /// The kinds of documents by their names in the data.
    private static final Map<String, String> KINDS =
            Stream.of(
                            "register-certificate",
                            "authority",
                            "rules",
                            "terms",
                            "financial",
                            "web-page",
                            "contractor",
                            "signed-statement",
                            "operation",
                            "other")
                    .collect(Collectors.toMap(kind -> kind, kind -> kind));

    private SmallFiles() {}

    static List<TaxRate> taxRates(Block root) {
        return root.as(block -> {
            var rates = block.blocks("rates", SmallFiles::taxRate);
            for (int at = 1; at < rates.size(); at++) {
                if (!rates.get(at).from().isAfter(rates.get(at - 1).from())) {
                    block.fault("rates", "the dates of the rates have to ascend");
                }
            }
            return rates;
        });
    }

    private static TaxRate taxRate(Block block) {
        int percent = block.whole("percent");
        if (percent > 100) {
            block.fault("percent", "`percent` has to be 100 or less");
        }
        return new TaxRate(block.date("from"), percent);
    }

    static List<ServiceType> serviceTypes(Block root) {
        var ids = new Once();
        return root.as(block -> block.blocks("types", type -> serviceType(type, ids)));
    }

    private static ServiceType serviceType(Block block, Once ids) {
        var id = block.id("id");
        Label label = block.label("label");
        ids.takes(block, "id", id);
        return new ServiceType(id, label);
    }

    static List<Product> products(Block root) {
        return root.as(block -> {
            var products = new ArrayList<Product>();
            names(block, "").forEach(products::add);
            block.findBlocks("groups", group -> names(group, group.text("instead")))
                    .forEach(products::addAll);
            if (!block.has("names") && !block.has("groups") && !block.isHushed()) {
                block.fault("`names` or `groups` is missing");
            }
            var names = products.stream().map(Product::name).toList();
            names.stream()
                    .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                    .distinct()
                    .forEach(name ->
                            block.fault(
                                    block.has("names") ? "names" : "groups",
                                    "`" + name + "` stands twice"));
            return products;
        });
    }

    private static List<Product> names(Block block, String instead) {
        return block.findTexts("names").stream().map(name -> new Product(name, instead)).toList();
    }

    static List<List<String>> sameWords(Block root) {
        return root.as(block -> block.blocks("groups", SmallFiles::group));
    }

    private static List<String> group(Block block) {
        var group = block.texts("words");
        if (group.size() == 1) {
            block.fault("words", "a word alone means the same as no other");
        }
        return group;
    }

    static List<Age> ages(Block root) {
        var kinds = new Once();
        return root.as(block -> block.blocks("ages", age -> age(age, kinds)));
    }

    private static Age age(Block block, Once kinds) {
        var kind = block.word("kind", KINDS).orElse(Block.UNREAD);
        kinds.takes(block, "kind", kind);
        int months = block.whole("months");
        if (months == 0 && block.has("months")) {
            block.fault("months", "`months` has to be 1 or more");
        }
        block.findText("note");
        return new Age(kind, months);
    }
}
