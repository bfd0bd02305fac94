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

  // How many letters a text has, below it.
  const count = (area) => {
    const line = document.querySelector(`[data-count-for="${CSS.escape(area.id)}"]`);
    if (!line) return;
    const letters = [...area.value].length;
    const limit = Number(area.dataset.limit);
    line.textContent = `${letters} / ${limit}文字`;
    line.classList.toggle("is-over", letters > limit);
  };
  all("textarea[data-limit]").forEach(count);
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("textarea[data-limit]")) count(event.target);
  });

  // A form marked data-guard or data-autosave warns before what was typed is left behind.
  const guarded = "form[data-guard], form[data-autosave]";
  const mark = (form, state, text) => {
    form.dataset.state = state;
    const line = form.querySelector("[data-save-status]");
    if (!line) return;
    line.dataset.state = state;
    line.textContent = text;
  };
  const time = () => new Date().toLocaleTimeString("ja-JP", { hour: "2-digit", minute: "2-digit" });
  const edited = (event) => {
    const form = event.target.form;
    if (!form?.matches(guarded)) return;
    form.dataset.version = String(Number(form.dataset.version ?? 0) + 1);
    mark(form, "dirty", "保存していない変更があります");
  };
  document.addEventListener("input", edited);
  document.addEventListener("change", edited);
  document.addEventListener("submit", (event) => {
    if (event.target.matches(guarded)) event.target.dataset.state = "sent";
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...all(guarded)].some((form) => ["dirty", "saving", "failed"].includes(form.dataset.state))) {
      event.preventDefault();
    }
  });

  // Autosave: htmx sends, this tells. What is typed while a save is under way stays "not saved".
  const autosaved = (event) => event.detail.elt.closest?.("form[data-autosave]");
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = autosaved(event);
    if (!form) return;
    form.dataset.sent = form.dataset.version ?? "0";
    mark(form, "saving", "保存しています…");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = autosaved(event);
    if (!form) return;
    const status = event.detail.xhr.status;
    if (status === 409) {
      mark(form, "failed", "ほかの人がこの内容を更新しました。画面を読み込み直してください。");
    } else if (!event.detail.successful) {
      mark(form, "failed", "自動保存できませんでした。通信を確かめ、「保存」を押してください。");
    } else if (form.dataset.sent === (form.dataset.version ?? "0")) {
      mark(form, "saved", `${time()}に保存しました`);
    } else {
      mark(form, "dirty", "保存していない変更があります");
    }
  });

  // Printing needs a script, so its button shows only with one.
  all("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // On paper everything is unfolded.
  window.addEventListener("beforeprint", () => all("details").forEach((part) => (part.open = true)));
})();
