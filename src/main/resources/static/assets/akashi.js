// What pages do beyond HTML and htmx. Every page works without it.
(() => {
  "use strict";

  const all = (selector) => document.querySelectorAll(selector);
  const narrow = window.matchMedia("(max-width: 61.99rem)");

  // The error summary takes the focus, so that the faults are read first.
  document.querySelector("[data-error-summary]")?.focus();

  // The list of sections starts folded where it would push the content down.
  if (narrow.matches) {
    all("[data-side-nav]").forEach((nav) => nav.removeAttribute("open"));
  }
  narrow.addEventListener("change", () => all("[data-side-nav]").forEach((nav) => (nav.open = !narrow.matches)));

  // How many letters a text has, below it; where there is much room, only once half of it is taken.
  const count = (area) => {
    const line = document.querySelector(`[data-count-for="${CSS.escape(area.id)}"]`);
    if (!line) return;
    const letters = [...area.value].length;
    const limit = Number(area.dataset.limit);
    line.textContent = `${letters} / ${limit}文字`;
    line.classList.toggle("is-over", letters > limit);
    line.hidden = limit > 1000 && letters < limit / 2;
  };
  all("textarea[data-limit]").forEach(count);
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea[data-limit]")) count(event.target);
  });

  // A form marked data-guard, and any part of a form marked data-autosave, warns before what was typed is left behind.
  const guarded = "form[data-guard], [data-autosave]";
  const mark = (unit, state, text) => {
    unit.dataset.state = state;
    const line = unit.querySelector("[data-save-status]");
    if (!line) return;
    line.dataset.state = state;
    line.textContent = text;
  };
  const time = () => new Date().toLocaleTimeString("ja-JP", { hour: "2-digit", minute: "2-digit" });
  const edited = (event) => {
    const unit = event.target.closest?.(guarded);
    if (!unit) return;
    unit.dataset.version = String(Number(unit.dataset.version ?? 0) + 1);
    mark(unit, "dirty", "保存していない変更があります");
  };
  document.addEventListener("input", edited);
  document.addEventListener("change", edited);
  document.addEventListener("submit", (event) => {
    const units = [event.target, ...event.target.querySelectorAll(guarded)];
    units.filter((unit) => unit.matches(guarded)).forEach((unit) => (unit.dataset.state = "sent"));
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...all(guarded)].some((unit) => ["dirty", "saving", "failed"].includes(unit.dataset.state))) {
      event.preventDefault();
    }
  });

  // After signing in again in another tab, this page goes on with a new token; what was typed stays.
  const renewToken = async () => {
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!page.ok || page.redirected) return false;
    const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
    const token = parsed.querySelector('input[name="_csrf"]');
    if (!token) return false;
    all('input[name="_csrf"]').forEach((input) => (input.value = token.value));
    return true;
  };
  const signedOut = "ログインの有効時間が切れました。入力内容はこの画面に残っています。別のタブでログインしてから、もう一度保存してください。";
  const tryAgain = async (unit) => {
    const renewed = unit.dataset.renewed !== "true" && (await renewToken().catch(() => false));
    unit.dataset.renewed = String(renewed);
    if (renewed) window.htmx.trigger(unit, "change");
    else mark(unit, "failed", signedOut);
  };

  // Autosave: htmx sends, this tells. What is typed while a save is under way stays "not saved". A unit with data-only
  // sends only the controls whose names begin so. The server may answer with a status line of its own.
  const autosaved = (event) => event.detail.elt.closest?.("[data-autosave]");
  document.addEventListener("htmx:configRequest", (event) => {
    const only = autosaved(event)?.dataset.only;
    if (!only) return;
    const names = [...new Set(event.detail.formData.keys())];
    names
      .filter((name) => !name.startsWith(only) && name !== "_csrf")
      .forEach((name) => event.detail.formData.delete(name));
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    const unit = autosaved(event);
    if (!unit) return;
    unit.dataset.sent = unit.dataset.version ?? "0";
    mark(unit, "saving", "保存しています…");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const unit = autosaved(event);
    if (!unit) return;
    const status = event.detail.xhr.status;
    const line = unit.querySelector("[data-save-status]");
    if (status === 401 || status === 403) {
      tryAgain(unit);
    } else if (status === 409) {
      mark(unit, "failed", "ほかの人がこの内容を更新しました。画面を読み込み直してください。");
    } else if (!event.detail.successful) {
      mark(unit, "failed", "自動保存できませんでした。通信を確かめ、「保存」を押してください。");
    } else if (unit.dataset.sent !== (unit.dataset.version ?? "0")) {
      mark(unit, "dirty", "保存していない変更があります");
    } else if (line?.dataset.state === "faulty" || line?.dataset.state === "clashing") {
      unit.dataset.state = "failed";
    } else {
      unit.dataset.renewed = "false";
      mark(unit, "saved", line?.textContent.trim() || `${time()}に保存しました`);
    }
  });

  // A long list beside the content shows its current entry.
  all("[data-keep-current]").forEach((list) => {
    const current = list.querySelector("[aria-current]");
    if (current) list.scrollTop = current.offsetTop - list.clientHeight / 3;
  });

  // Printing needs a script, so its button shows only with one.
  all("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // On paper everything is unfolded.
  window.addEventListener("beforeprint", () => all("details").forEach((part) => (part.open = true)));
})();
