/* The search page: what is typed or pasted is searched at once, and stands in the address. */
"use strict";

(() => {
  const PAUSE = 20; // milliseconds without a key
  const LONG = 5000; // characters, which fill the box
  const MOST = 10; // results
  const WORTH = 0.2; // of the best one's score, to be shown
  const SURE = 0.5; // the share of a recorded message that a query must hold to be it

  const box = document.getElementById("search-query");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const nothing = document.getElementById("search-nothing");
  const near = document.getElementById("search-near");
  const root = document.documentElement.dataset.content_root;
  const ready = ranking.prepare(searchIndex);

  function search() {
    const query = box.value.trim();
    keepInAddress(query);
    const found = best(query);
    list.replaceChildren(...found.map((result) => shown(result, query)));
    nothing.hidden = !query || found.length > 0;
    status.textContent = said(query, found);
    if (!nothing.hidden) suggest(query);
    fit();
  }

  function best(query) {
    const found = query ? ranking.rank(ready, query) : [];
    return found.slice(0, MOST).filter(({ score }) => score > WORTH * found[0].score);
  }

  function said(query, found) {
    if (!query) return "";
    if (!found.length) return "No page found.";
    if (found[0].held?.share > SURE) return "The first page explains this message.";
    return found.length === 1 ? "One page found." : `${found.length} pages found, the best first.`;
  }

  function keepInAddress(query) {
    const kept = query.length > pasted.SHORT ? pasted.condense(query) : query;
    const address = kept ? `?q=${encodeURIComponent(kept)}` : location.pathname;
    history.replaceState(null, "", address);
  }

  function shown(result, query) {
    const { page, held, part } = result;
    const item = document.createElement("li");
    const where = made("p", "search-where", page.section);
    item.append(where, link("search-title", page.title, page.page));
    if (held?.share > SURE) {
      const message = [held.type, held.text].filter(Boolean).join(": ");
      item.append(made("code", "search-message", message));
      return item;
    }
    const text = made("p", "search-text");
    if (part.heading) text.append(link("", part.heading, page.page, part.anchor), ": ");
    text.append(...marked(ranking.sentence(ready, result, query), query));
    item.append(text);
    return item;
  }

  function link(style, text, page, anchor = "") {
    const found = made("a", style, text);
    found.href = `${root}${page}.html${anchor && `#${anchor}`}`;
    return found;
  }

  function made(tag, style, text = "") {
    const found = document.createElement(tag);
    if (style) found.className = style;
    found.textContent = text;
    return found;
  }

  /** Return a text as nodes, the words of the query marked. */
  function marked(text, query) {
    const wanted = ranking.wantedBy(query);
    return text
      .split(/([A-Za-z_][\w.]*\w)/)
      .map((word) => (ranking.terms(word).some((term) => wanted.has(term)) ? made("mark", "", word) : word));
  }

  function suggest(query) {
    const other = ranking.nearest(ready, query);
    const found = best(other).slice(0, 3);
    near.hidden = !found.length;
    near.querySelector("ul").replaceChildren(
      ...found.map(({ page }) => {
        const item = document.createElement("li");
        item.append(link("", page.title, page.page));
        return item;
      }),
    );
  }

  /** Make the box as high as its text, up to what the style sheet allows. */
  function fit() {
    if (box.value.length > LONG) {
      box.style.height = "100vh"; // measuring such a text takes as long as searching for it
      return;
    }
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }

  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  });
  document.getElementById("search-box").hidden = false;
  box.value = new URLSearchParams(location.search).get("q") || "";
  search();
  box.focus();
})();
