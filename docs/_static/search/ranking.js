/* Rank the site's pages for a query: a plain question, a message, or a whole traceback.

   Two scores are added. The first asks how much of a recorded message the query holds, by
   words and pairs of words, the rare ones counting most: a message with other names in it
   holds all the rest, whatever stands around it. The second is BM25: of the page, plus of its
   best section, as an answer stands in one place. Words that the site does not have count
   nothing. */
"use strict";

const ranking = (() => {
  const STOP = new Set(
    ("a an and any are as at be been but by can could did do does for from get gets getting got has have " +
      "how i if in into is it its me my of on or should so than that the their them then there " +
      "these they this to was we what when where which who why will with would you your").split(" "),
  );
  const TITLE = 5; // what a word counts there, against one in the text
  const TITLE_OF_PART = 3;
  const ABOUT = 3;
  const KEYWORDS = 8; // rarely in the text, and chosen for a reader's words
  const HEADING = 3;
  const SAYS = 1.5;
  const NAMES = 0.5; // the names in its programs, likewise
  const PAGE = 0.4; // the whole page against its best section
  const LIST = 0.7; // a glossary and lists of links name everything, and explain less
  const ERRORS = 0.65; // a page of one message says little of anything else
  const SATURATION = 5; // BM25's k1: how much more a word in the title tells than one in the text
  const LENGTH = 0.7; // BM25's b: how much a long page has to say a word more often
  const SHORT = 12; // what a message of a word or two lacks to be sure of itself
  const MESSAGE = 3; // a held message against BM25
  const POWER = 1;
  const SAME_TYPE = 1.15;
  const EARLIER = 0.3; // a message before the last of a traceback
  const SIMILAR = 0.6; // how alike a misspelt word is to the right one

  const WORD = /[A-Za-z_][\w.]*/g;
  const PLAIN = /^[A-Za-z][a-z]*$/;
  const TENSOR = /(?<![\w/:])[A-Za-z_][\w/.]*:\d+\b/g;
  let latest = {}; // query, and its terms
  const read = new Map(); // a word as it is written -> what it is searched by: itself, its parts

  /** Return the words of a text in order, each a list: itself, and the parts of an identifier. */
  function words(text) {
    const found = [];
    for (const written of text.match(WORD) || []) {
      let list = read.get(written);
      if (!list) read.set(written, (list = searchedBy(written)));
      if (list.length) found.push(list);
    }
    return found;
  }

  /** tf.global_variables: itself, global, variabl. */
  function searchedBy(written) {
    const word = written.replace(/^[_.]+|[_.]+$/g, "");
    const whole = word.toLowerCase();
    if (word.length < 2 || STOP.has(whole)) return [];
    if (PLAIN.test(word)) return [stem(whole)];
    const parts = (word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) || []).map((part) => part.toLowerCase());
    const more = parts.filter((part) => part.length > 1 && part !== whole && !STOP.has(part));
    return [whole, ...more.map(stem)];
  }

  /** Return a word without its ending: initializer, initialised and initialization are one. */
  function stem(word) {
    if (word.length < 4) return word;
    let short = word.replace(/ies$/, "y").replace(/([^su])s$/, "$1");
    short = short.replace(/(?:[iy][sz])(?:ation|er|ing|ed|e)$/, "iz");
    short = short.replace(/(?<=\w{3})(?:ment|ing|ed|ly)$/, "");
    short = short.replace(/([^aeiouls])\1$/, "$1"); // running, run
    return short.replace(/(?<=\w{3})e$/, "");
  }

  function terms(text) {
    return words(text).flat();
  }

  /** Return the terms of a query, each once; each result asks for those of the same one. */
  function wantedBy(query) {
    if (latest.query !== query) latest = { query, terms: new Set(terms(query)) };
    return latest.terms;
  }

  /** Return the terms of a message, and each two words that stand side by side. */
  function features(list) {
    const pairs = list.slice(1).map((word, index) => `${list[index][0]} ${word[0]}`);
    return new Set([...list.flat(), ...pairs]);
  }

  /** Return the words of a message, but for the names of tensors. */
  function wording(text) {
    return words(text.replace(TENSOR, " "));
  }

  /** Make an index ready to be searched. */
  function prepare(index) {
    const pages = index.pages.map(weighed);
    const all = pages.map(({ whole }) => whole);
    const parts = pages.flatMap((page) => page.parts);
    const programs = pages.map(({ names }) => names);
    // Rare is a word of few sections: most pages say "session" somewhere.
    const places = [...parts.map(({ own }) => own), ...programs.map(({ weights }) => weights.keys())];
    const corpus = { holds: counts(places), size: places.length };
    const averages = { whole: mean(all), part: mean(parts), names: mean(programs) };

    const says = pages.flatMap((page, at) => {
      const own = new Set((page.entry.own || []).flatMap(terms));
      return (page.entry.says || []).map((message) => ({ at, ...pasted.messages(message)[0], own }));
    });
    const heard = says.map((one) => wording(one.text).filter(([word]) => !one.own.has(word)));
    const known = new Set(heard.flat().map(([word]) => word));
    const said = heard.map((list) => [...features(list)]);
    // By page: the versions of one message must not make its words look common.
    const byPage = new Map();
    said.forEach((list, index) => {
      byPage.set(says[index].at, [...(byPage.get(says[index].at) || []), ...list]);
    });
    const onPages = counts([...byPage.values()].map((list) => [...new Set(list)]));
    const rarity = (term) => Math.log(1 + byPage.size / onPages.get(term));
    const weighedMessages = says.map((one, index) => {
      const weights = said[index].map((term) => [term, rarity(term)]);
      return { ...one, weights, total: weights.reduce((sum, [, weight]) => sum + weight, 0) };
    });
    return { pages, corpus, averages, messages: weighedMessages, known };
  }

  function weighed(entry) {
    const whole = bag([[TITLE, entry.title], [ABOUT, entry.about], [KEYWORDS, entry.keywords]]);
    const names = bag([[1, entry.names]]);
    for (const message of entry.says || []) put(whole, SAYS, terms(message));
    const parts = (entry.parts || []).map(([anchor, heading, paragraphs]) => {
      const part = bag([[HEADING, heading], ...paragraphs.map((text) => [1, text])]);
      for (const [term, weight] of part.weights) {
        whole.weights.set(term, (whole.weights.get(term) || 0) + weight);
      }
      whole.length += part.length;
      const own = [...part.weights.keys()];
      put(part, TITLE_OF_PART, terms(entry.title)); // a section speaks of what its page is about
      return { ...part, own, anchor, heading, paragraphs };
    });
    return { entry, whole, parts, names };
  }

  function bag(fields) {
    const made = { weights: new Map(), length: 0 };
    for (const [weight, text] of fields) put(made, weight, terms(text || ""));
    return made;
  }

  function put(made, weight, list) {
    for (const term of list) made.weights.set(term, (made.weights.get(term) || 0) + weight);
    made.length += list.length;
  }

  function mean(bags) {
    return bags.reduce((sum, { length }) => sum + length, 0) / bags.length;
  }

  function counts(lists) {
    const found = new Map();
    for (const list of lists) {
      for (const term of list) found.set(term, (found.get(term) || 0) + 1);
    }
    return found;
  }

  /** Return the pages that a query finds, the best first: {page, score, held, part}. */
  function rank(ready, query) {
    const asked = pasted.messages(query).slice(-3);
    const best = new Map(); // page -> the message of it that the query holds most of
    asked.reverse().forEach((message, back) => {
      const share = back ? EARLIER : 1;
      for (const [at, held] of heldMessages(ready, message)) {
        const score = share * held.score;
        if (score > (best.get(at)?.score || 0)) best.set(at, { ...held, score });
      }
    });
    const wanted = new Set(terms(asked.length ? asked[0].text || asked[0].type : ""));
    return ready.pages
      .map((page, at) => {
        const held = best.get(at);
        const part = bestPart(ready, page, wanted);
        const whole = bm25(ready, page.whole, ready.averages.whole, wanted);
        const names = bm25(ready, page.names, ready.averages.names, wanted);
        const share = isList(page.entry) ? LIST : page.entry.says ? ERRORS : 1;
        const score = share * (PAGE * whole + NAMES * names + part.score) + MESSAGE * (held?.score || 0);
        return { page: page.entry, score, held, part };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
  }

  function isList({ page, section }) {
    return section === "Reference" || page.endsWith("/index");
  }

  function bestPart(ready, page, wanted) {
    let best = { score: 0, anchor: "", heading: "", paragraphs: [] };
    for (const part of page.parts) {
      const score = bm25(ready, part, ready.averages.part, wanted);
      if (score > best.score) best = { ...part, score };
    }
    return best;
  }

  function heldMessages(ready, message) {
    const asked = features(wording(message.text).filter(([word]) => ready.known.has(word)));
    const best = new Map();
    for (const { at, type, text, weights, total } of ready.messages) {
      const held = weights.reduce((sum, [term, w]) => sum + (asked.has(term) ? w : 0), 0);
      const same = type && type === message.type ? SAME_TYPE : 1;
      const share = held / (total + SHORT);
      const score = same * held * share ** POWER;
      if (score > (best.get(at)?.score || 0)) best.set(at, { score, share, type, text });
    }
    return best;
  }

  /** Return the sentence of a result that holds most of the query. */
  function sentence(ready, { page, part }, query) {
    const wanted = wantedBy(query);
    const bodies = part.paragraphs.flatMap((text) => text.split(/(?<=[.?!:]) /));
    const held = (text) => bm25(ready, bag([[1, text]]), ready.averages.part, wanted);
    const scored = bodies.map((text) => [held(text), text]).sort((one, other) => other[0] - one[0]);
    return scored.length && scored[0][0] ? scored[0][1] : page.about || "";
  }

  /** Return a query with each word that the site lacks put as the most similar one that it has. */
  function nearest(ready, query) {
    return terms(query)
      .map((term) => {
        if (ready.corpus.holds.has(term) || term.length < 4) return term;
        const like = (known) => similarity(term, known);
        const best = [...ready.corpus.holds.keys()].reduce((one, other) =>
          like(other) > like(one) ? other : one,
        );
        return like(best) > SIMILAR ? best : term;
      })
      .join(" ");
  }

  /** Return which share of their pairs of letters two words have in common. */
  function similarity(one, other) {
    const letters = (word) => [...word].map((letter, at) => letter + (word[at + 1] || " "));
    const [first, second] = [letters(one), new Set(letters(other))];
    const common = first.filter((pair) => second.has(pair)).length;
    return (2 * common) / (first.length + second.size);
  }

  function bm25({ corpus }, { weights, length }, average, wanted) {
    let sum = 0;
    for (const term of wanted) {
      const count = weights.get(term);
      if (!count) continue;
      const on = corpus.holds.get(term) || 1;
      const rarity = Math.log(1 + (corpus.size - on + 0.5) / (on + 0.5));
      const norm = SATURATION * (1 - LENGTH + (LENGTH * length) / average);
      sum += (rarity * count * (SATURATION + 1)) / (count + norm);
    }
    return sum;
  }

  return { prepare, rank, sentence, nearest, terms, wantedBy };
})();
