package jp.akashi.schemefile;

import java.util.List;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes.ServiceType;
import jp.akashi.scheme.Schemes.TaxRate;

/// `tax-rates.yaml`, `service-types.yaml` and `product-names.yaml`.
final class SmallFiles {
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

    static List<String> productNames(Block root) {
        return root.as(block -> {
            var names = block.texts("names");
            names.stream()
                    .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                    .distinct()
                    .forEach(name -> block.fault("names", "`" + name + "` stands twice"));
            return names;
        });
    }
}
