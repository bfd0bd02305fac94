package jp.akashi.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.akashi.item.Value;

/// Figures a page says in words: 日次 is 1日, 無料 is 0円.
final class Paraphrases {
    private static final Map<Pattern, Value.Quantity> WORDS =
            Map.of(
                    Pattern.compile("毎日|日次|日ごと|日毎"), figure(1, "日"),
                    Pattern.compile("毎時|時間ごと|時間毎"), figure(1, "時間"),
                    Pattern.compile("毎分|分ごと|分毎"), figure(1, "分"),
                    Pattern.compile("毎週|週次|週1回|週に1回"), figure(1, "週間"),
                    Pattern.compile("毎月|月次|月1回|月に1回"), figure(1, "ヶ月"),
                    Pattern.compile("毎年|年次|年1回|年に1回"), figure(1, "年"),
                    Pattern.compile("半年"), figure(6, "ヶ月"),
                    Pattern.compile("無料|無償|不要|なし|無し|かかりません|頂きません|いただきません"), figure(0, "円"),
                    Pattern.compile("1人"), figure(1, "名"));

    private Paraphrases() {}

    static List<Value.Quantity> of(String text) {
        return WORDS.entrySet().stream()
                .filter(words -> words.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Value.Quantity figure(int number, String unit) {
        return new Value.Quantity(BigDecimal.valueOf(number), unit, null, "");
    }
}
