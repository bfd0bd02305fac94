package jp.akashi.evidence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// The words by which the subject of a blank goes, taken from its labels: 「サービス稼働率の実績値」 gives 稼働率.
final class Keywords {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}々]{2,}|[ァ-ヶー]{2,}|[A-Za-z]{2,}");
    private static final Pattern MEASURE = Pattern.compile("(年月日|時期|時間|期間|間隔|有無|日付|数|額|値|日|率)$");
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "サービス", "利用者", "利用", "事業者", "実績値", "実績", "目標値", "有無", "内容", "方法", "概要", "名称",
                    "西暦", "時間", "期間", "状況", "管理", "対応", "対策", "実施", "情報", "データ", "設定値", "全体", "単独",
                    "ベース", "標準", "以上", "年月日");

    private Keywords() {}

    /// The field's own words before the item's.
    static List<String> of(Row row, Field field) {
        return Stream.of(field.label().ja(), row.item().label().ja())
                .flatMap(label -> WORD.matcher(label).results())
                .flatMap(word ->
                        Stream.of(word.group(), MEASURE.matcher(word.group()).replaceFirst("")))
                .filter(word -> word.length() >= 2)
                .filter(word -> !EVERYWHERE.contains(word))
                .distinct()
                .toList();
    }
}
