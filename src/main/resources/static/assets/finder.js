// What the search box and the filters do beyond HTML. Everything works without it.
(() => {
  "use strict";

  // Wide windows show the filters even where the style sheet cannot open them.
  const wide = window.matchMedia("(min-width: 62rem)");
  const unfold = () => document.querySelectorAll("[data-open-wide]").forEach((part) => (part.open = wide.matches));
  unfold();
  wide.addEventListener("change", unfold);

  // A comparison needs the picked services and nothing of the search.
  document.querySelectorAll("form.picking").forEach((form) =>
    form.addEventListener("submit", (event) => {
      const compares = !event.submitter?.hasAttribute("formaction");
      form.querySelectorAll("input[type=hidden]:not([name=ids])").forEach((input) => (input.disabled = compares));
    }),
  );
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form.picking input[type=hidden]").forEach((input) => (input.disabled = false)),
  );

  const english = document.documentElement.lang === "en";
  const kinds = english
    ? { SERVICE: "Service", PROVIDER: "Provider", WORD: "Word" }
    : { SERVICE: "サービス", PROVIDER: "事業者", WORD: "言葉" };

  // What may be meant, below a box while somebody types (a combobox with a list).
  const suggest = (input, order) => {
    const list = document.createElement("ul");
    list.className = "suggestions";
    list.id = `suggestions-${order}`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", english ? "Suggestions" : "候補");
    list.hidden = true;
    input.after(list);
    input.parentElement.style.setProperty("position", "relative");
    Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    }).forEach(([name, value]) => input.setAttribute(name, value));

    let at = -1;
    let timer = 0;
    let latest = "";

    const close = () => {
      list.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const select = (next) => {
      const options = [...list.children];
      at = (next + options.length) % options.length;
      options.forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
      input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    };
    const take = (option) => {
      const text = option.dataset.text;
      input.value = /\s/.test(text) ? `"${text.replaceAll('"', "")}"` : text;
      close();
      input.form.requestSubmit();
    };
    const show = (suggestions) => {
      list.replaceChildren(
        ...suggestions.map(({ text, kind }, place) => {
          const option = document.createElement("li");
          option.id = `${list.id}-${place}`;
          option.dataset.text = text;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          const name = document.createElement("span");
          name.textContent = text;
          if (english) name.lang = "ja";
          const tag = document.createElement("span");
          tag.className = "suggestion-kind";
          tag.textContent = kinds[kind] ?? "";
          option.append(name, tag);
          return option;
        }),
      );
      at = -1;
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
    };
    const ask = async () => {
      const typed = input.value.trim();
      latest = typed;
      if (!typed || typed.length > 100) return close();
      try {
        const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`);
        if (!answer.ok || latest !== typed || document.activeElement !== input) return;
        show((await answer.json()).suggestions);
      } catch {
        close();
      }
    };

    input.addEventListener("input", (event) => {
      clearTimeout(timer);
      if (!event.isComposing) timer = setTimeout(ask, 150);
    });
    input.addEventListener("compositionend", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || list.hidden) return;
      if (event.key === "ArrowDown") select(at + 1);
      else if (event.key === "ArrowUp") select(at < 0 ? -1 : at - 1);
      else if (event.key === "Enter" && at >= 0) take(list.children[at]);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", () => setTimeout(close, 150));
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("li");
      if (option) take(option);
    });
  };
  document.querySelectorAll("input[data-suggest]").forEach(suggest);
})();
