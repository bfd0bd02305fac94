package jp.akashi.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What axe-core finds wrong with a page. Telling the colours of a long page apart takes most of
/// its time; so colours that were seen on each other are not looked at again, and of many rows that
/// differ in their words alone only the first are looked at.
final class Axe {
    private static final String SOURCE = source();

    /// What the contrast of a text depends on, of each text that was measured.
    private static final Set<String> MEASURED = ConcurrentHashMap.newKeySet();

    private static final String MARK_COLOURS =
            """
            (measured) => {
              const known = new Set(measured), seen = new Map(), fresh = [];
              const ground = (part) => {
                if (!part) return '';
                if (!seen.has(part)) {
                  const style = getComputedStyle(part), own = [];
                  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') own.push(style.backgroundColor);
                  if (style.backgroundImage !== 'none') own.push(style.backgroundImage);
                  if (style.opacity !== '1') own.push(style.opacity);
                  if (style.position !== 'static' || style.float !== 'none')
                    own.push(style.position, part.localName, part.className);
                  if (part.matches(':disabled, [aria-disabled=true]')) own.push('disabled');
                  seen.set(part, ground(part.parentElement) + own.join());
                }
                return seen.get(part);
              };
              const hasText = (part) => part.matches('input, select, textarea')
                  || [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
              for (const part of document.body.querySelectorAll('*')) {
                if (!hasText(part) || !part.checkVisibility({visibilityProperty: true})) continue;
                const style = getComputedStyle(part);
                const key = [style.color, style.fontSize, style.fontWeight, style.textShadow,
                    style.textDecorationLine, getComputedStyle(part.parentElement).color,
                    part.localName, ground(part)].join(' ');
                if (known.has(key)) continue;
                known.add(key);
                fresh.push(key);
                part.setAttribute('data-axe-fresh', '');
              }
              return fresh;
            }
            """;

    private static final String LEAVE_OUT_ROWS =
            """
            () => {
              const words = />\\s*[^\\s<][^<]*/g;
              const own = /\\s(href|id|for|name|value|title|datetime|aria-label|aria-labelledby|aria-describedby)="[^"]+"/g;
              const shape = (part) => part.outerHTML.replace(own, ' $1').replace(words, '>_');
              window.leftOut = [];
              for (const list of document.body.querySelectorAll('*')) {
                if (list.children.length <= 20) continue;
                const seen = new Map();
                for (const part of [...list.children]) {
                  const kind = shape(part), times = (seen.get(kind) ?? 0) + 1;
                  seen.set(kind, times);
                  if (times <= 5) continue;
                  const place = document.createComment('');
                  part.replaceWith(place);
                  window.leftOut.unshift([place, part]);
                }
              }
            }
            """;

    private static final String PUT_BACK =
            "() => window.leftOut.forEach(([place, part]) => place.replaceWith(part))";

    private static final String RUN =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const colours = ['color-contrast', 'link-in-text-block'];
              const options = {resultTypes: ['violations'], preload: false};
              const found = await axe.run(document, {...options, runOnly: {type: 'tag', values: tags},
                  rules: Object.fromEntries(colours.map((rule) => [rule, {enabled: false}]))});
              const texts = [...document.querySelectorAll('[data-axe-fresh]')];
              const faint = texts.length === 0 ? [] : (await axe.run({include: texts},
                  {...options, runOnly: colours})).violations;
              texts.forEach((part) => part.removeAttribute('data-axe-fresh'));
              return [...found.violations, ...faint].map((rule) => rule.id + ' (' + rule.help + ')'
                  + rule.nodes.slice(0, 5).map((node) =>
                      '\\n  ' + node.html + '\\n    ' + node.failureSummary).join(''));
            }
            """;

    private Axe() {}

    /// Each rule of WCAG 2.2 A and AA that is broken, with the first places.
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        page.evaluate(LEAVE_OUT_ROWS);
        var fresh = (List<String>) page.evaluate(MARK_COLOURS, List.copyOf(MEASURED));
        var broken = (List<String>) page.evaluate(RUN);
        page.evaluate(PUT_BACK);
        if (broken.isEmpty()) {
            MEASURED.addAll(fresh);
        }
        return broken;
    }

    private static String source() {
        try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
