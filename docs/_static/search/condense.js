/* Find the message in what a reader pastes: often a traceback of a hundred lines. */
"use strict";

const pasted = (() => {
  const TYPE = "(?:\\w+\\.)*([A-Z]\\w*(?:Error|Exception|Warning|Interrupt|Exit))";
  const RAISED = new RegExp(`^\\W*${TYPE}(?: \\(see above for traceback\\))?(?::(?:\\s+|$)|\\s*$)`);
  const FILE = /^\W*File "[^"]*", line \d+|^\W*(?:~|\/|[A-Z]:\\|<ipython-input|Cell In|Input In).*(?: in |line \d+)/;
  // Lines that stand between messages, and end one.
  const BETWEEN = new RegExp(
    [
      "Traceback \\(most recent call last\\)",
      "^During handling of the above exception",
      "^The above exception was the direct cause",
      "^\\W*Caused by op\\b",
      "^\\W*Original stack trace for",
      "^\\W*(?:Node: |Detected at node |<stack traces unavailable>)",
      "^\\W*Errors may have originated from an input operation",
      "^\\W*Input Source operations connected to node",
      "^\\W*Function call stack:",
      "^-{5,}$",
    ].join("|"),
  );
  // What stands first where the message itself comes after a stack.
  const PREFACE = /^\s*(?:(?:Graph execution error|in user code|in converted code):)?\s*$/;
  const CODE = /^\s*(?:-+>\s*)?\d+\s{2,}|^\s*-+>\s*\d+|^[\s~^]*$/; // of a notebook's traceback
  const LOG = /^\d{4}-\d\d-\d\d[ T][\d:.,]+:? [IWEF] \S+\] /;
  const MARKS = [
    /\x1b\[[0-9;]*m/g, // colours
    /\[\[.*?\]\]/g, // the node that failed
    /\bhttps?:\S+/g,
    /\b0x[0-9a-f]+/gi,
    /(?:(?<![\w'"{])[~/.]|\b[A-Za-z]:)(?:[\\/][\w.@+-]+){2,}[\\/]?/g, // paths
  ];
  const LONGEST = 700; // characters of one message: more tells no more, and spoils an address
  const SHORT = 200; // characters of a query that need not be made shorter

  /** Break lines where a one-line box has joined them. */
  function brokenLines(text) {
    const lines = text.replace(/\r\n?/g, "\n");
    if (!/\S[^\n]*File "[^"\n]*", line \d+/.test(lines)) return lines;
    return lines
      .replace(/\s*(File "[^"\n]*", line \d+(?:, in \S+)?)\s*/g, "\n$1\n")
      .replace(/(\(most recent call last\):|During handling of|The above exception was)/g, "\n$1")
      .replace(new RegExp(`\\s(${TYPE}(?: \\(see above for traceback\\))?: )`, "g"), "\n$1");
  }

  /** Return the messages of a text, each {type, text}, in the text's order. */
  function messages(text) {
    const found = [];
    const loose = []; // what belongs to no exception
    let current = null;
    let afterFile = false;
    for (const line of brokenLines(text).split("\n")) {
      const words = MARKS.reduce((rest, mark) => rest.replace(mark, " "), line.replace(LOG, ""));
      const raised = RAISED.exec(words);
      if (FILE.test(line) || BETWEEN.test(line)) {
        afterFile = FILE.test(line);
        if (current && !PREFACE.test(current.lines.join(""))) current = null;
      } else if (raised) {
        afterFile = false;
        current = { type: raised[1], lines: [words.slice(raised[0].length)] };
        found.push(current);
      } else if (afterFile) {
        afterFile = false; // the line of code that the line above names
      } else if (!CODE.test(line)) {
        (current ? current.lines : loose).push(words);
      }
    }
    const all = found.length ? found : [{ type: "", lines: loose }];
    return distinct(all.map(({ type, lines }) => ({ type, text: tidy(lines) })));
  }

  function tidy(lines) {
    const said = new Set(lines.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean));
    const text = [...said].join(" ");
    return text.length > LONGEST ? text.slice(0, LONGEST).replace(/\s\S*$/, "") : text;
  }

  /** Keep the last of equal messages: TensorFlow repeats one after the stack of its operation. */
  function distinct(all) {
    const key = ({ type, text }) => `${type}: ${text}`;
    const last = new Map(all.map((message, index) => [key(message), index]));
    return all.filter((message, index) => last.get(key(message)) === index);
  }

  /** Return a text in short: its last two messages, or all words where it has none. */
  function condense(text) {
    return messages(text)
      .slice(-2)
      .map(({ type, text: words }) => [type, words].filter(Boolean).join(": "))
      .join("\n");
  }

  return { condense, messages, SHORT };
})();
