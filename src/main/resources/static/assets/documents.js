// The documents screen: keys, comments to insert, zoom, pictures fetched ahead, who else is there. All of it also works by
// its links and forms without this script.
(() => {
  "use strict";

  const one = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Where the reader was sent the focus goes too, so that the next Tab and the screen reader start there.
  const landing = { "#work": "asked", "#page": "page-title" }[location.hash];
  const land = () => {
    if (landing && [document.body, one("#work"), one("#page")].includes(document.activeElement)) {
      document.getElementById(landing)?.focus({ preventScroll: true });
    }
  };
  window.addEventListener("load", () => requestAnimationFrame(land));

  // Keys, as the page lists them itself: struck outside a text field they press what their line names. Who needs single
  // letters for something else switches them off here, for good.
  const keys = one("[data-keys]");
  const box = keys?.querySelector("input");
  const off = "akashi.keys.off";
  const isWriting = (part) =>
    part.isContentEditable || part.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  const struck = (event) => (event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key);
  const lineOf = (event) =>
    [...keys.querySelectorAll("[data-press]")].find((line) =>
      [...line.querySelectorAll("dt kbd")].some((key) => key.textContent === struck(event)),
    );
  const leave = () => {
    if (keys.open) {
      keys.open = false;
      keys.querySelector("summary").focus();
    } else {
      one("#asked").focus({ preventScroll: true });
    }
  };
  const press = (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || !box.checked) return;
    if (event.key === "Escape") {
      leave();
      return;
    }
    const line = lineOf(event);
    if (!line || (isWriting(event.target) && !line.hasAttribute("data-while-writing"))) return;
    const part = one(line.dataset.press);
    if (!part) return;
    event.preventDefault();
    if (part.matches("textarea, select")) part.focus();
    else if (part.matches("[type=radio]")) choose(part);
    else part.click();
  };
  const choose = (radio) => {
    radio.click();
    radio.focus();
  };
  if (keys) {
    keys.hidden = false;
    all("[data-with-script]").forEach((part) => (part.hidden = false));
    box.checked = localStorage.getItem(off) === null;
    box.addEventListener("change", () =>
      box.checked ? localStorage.removeItem(off) : localStorage.setItem(off, ""),
    );
    document.addEventListener("keydown", press);
  }

  // A comment of the list goes where the cursor stands, and the verdict it belongs to is chosen with it.
  const phrases = one("[data-phrases]");
  const comment = one("[name=comment]");
  const insert = () => {
    const phrase = phrases.selectedOptions[0];
    if (!phrase?.dataset.text) return;
    const before = comment.value.slice(0, comment.selectionStart);
    const gap = before && !before.endsWith("\n") ? "\n" : "";
    comment.setRangeText(gap + phrase.dataset.text, comment.selectionStart, comment.selectionEnd, "end");
    const verdict = one(`[name=judgement][value=${phrase.dataset.verdict}]`);
    if (!one("[name=judgement]:checked") || one("[name=judgement]:checked").value === "ACCEPTED") verdict.checked = true;
    phrases.selectedIndex = 0;
    comment.focus();
    comment.dispatchEvent(new Event("input", { bubbles: true }));
  };
  if (phrases) {
    one("[data-insert]").addEventListener("click", (event) => {
      if (!phrases.value) return;
      event.preventDefault();
      insert();
    });
    phrases.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || !phrases.value) return;
      event.preventDefault();
      insert();
    });
  }

  // Zoom stays as it was chosen, from page to page.
  const sheet = one("[data-zoom]");
  const zooms = [100, 150, 200, 300];
  const kept = "akashi.zoom";
  const zoom = (percent) => {
    sheet.dataset.zoom = percent;
    all("[data-zoom-at]").forEach((at) => (at.textContent = `${percent}%`));
    localStorage.setItem(kept, percent);
  };
  if (sheet) {
    const spot = sheet.querySelector("rect");
    const frame = sheet.parentElement;
    const show = () => {
      if (!spot) return;
      const at = spot.getBoundingClientRect();
      const around = frame.getBoundingClientRect();
      frame.scrollTop += at.top - around.top - frame.clientHeight / 3;
      frame.scrollLeft += at.left - around.left - frame.clientWidth / 3;
    };
    const stored = Number(localStorage.getItem(kept));
    if (zooms.includes(stored) && !new URLSearchParams(location.search).has("zoom")) zoom(stored);
    all("[data-zoom-by]").forEach((link) => {
      link.hidden = false;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const at = zooms.indexOf(Number(sheet.dataset.zoom)) + Number(link.dataset.zoomBy);
        zoom(zooms[Math.min(Math.max(at, 0), zooms.length - 1)]);
        show();
      });
    });
    const picture = sheet.querySelector("img");
    if (picture.complete) show();
    else picture.addEventListener("load", show, { once: true });
  }

  // The pictures one will want next are fetched while this one is read.
  window.addEventListener("load", () => all("[data-ahead]").forEach((part) => (new Image().src = part.dataset.ahead)));

  // Who else is at the case, asked anew while the page is open and seen.
  const others = one("[data-others]");
  const everyMinute = 60_000;
  if (others) {
    setInterval(async () => {
      if (document.hidden) return;
      const answer = await fetch(others.dataset.others, { headers: { Accept: "text/html" } }).catch(() => null);
      if (!answer?.ok || answer.redirected) return;
      const told = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-told]");
      const now = others.querySelector("[data-told]");
      if (told && now && told.textContent.trim() !== now.textContent.trim()) now.replaceWith(told);
    }, everyMinute);
  }
})();
