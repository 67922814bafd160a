// Light and dark: the system's choice, until the button is pressed.
(function () {
  var root = document.documentElement;
  var button = document.getElementById("theme");
  var system = matchMedia("(prefers-color-scheme: dark)");
  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
  }
  function label() {
    button.textContent = dark() ? "Light" : "Dark";
    button.setAttribute("aria-label", dark() ? "Light page" : "Dark page");
  }
  button.hidden = false;
  button.addEventListener("click", function () {
    root.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem("descent-theme", root.dataset.theme);
    } catch (e) {
      // Not kept, then.
    }
    label();
  });
  system.addEventListener("change", label);
  label();
})();

// The contents are open beside the text and closed above it.
(function () {
  var contents = document.querySelector(".contents details");
  var narrow = matchMedia("(max-width: 60rem)");
  function fit() {
    contents.open = !narrow.matches;
  }
  narrow.addEventListener("change", fit);
  fit();
  contents.addEventListener("click", function (event) {
    if (narrow.matches && event.target.closest("a")) contents.open = false;
  });
  var here = contents.querySelector("[aria-current]");
  if (here && !narrow.matches) {
    var bar = document.querySelector(".contents");
    bar.scrollTop = here.offsetTop - bar.clientHeight / 3;
  }
})();

// A button that copies, on every cell of code.
document.querySelectorAll("pre.source").forEach(function (source) {
  var button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy this code");
  button.addEventListener("click", function () {
    var text = source.querySelector("code").textContent;
    var done = function () {
      button.textContent = "Copied";
      setTimeout(function () {
        button.textContent = "Copy";
      }, 1500);
    };
    var byHand = function () {
      var area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
      done();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
    else byHand();
  });
  source.before(button);
});

// A heading of a column that is a formula only is read aloud as its TeX.
addEventListener("load", function () {
  document.querySelectorAll("th .katex annotation").forEach(function (tex) {
    var heading = tex.closest("th");
    var words = heading.cloneNode(true);
    words.querySelectorAll(".math").forEach(function (formula) {
      formula.remove();
    });
    if (words.textContent.trim() !== "") return;
    var name = document.createElement("span");
    name.className = "unseen";
    name.textContent = tex.textContent;
    heading.append(name);
  });
});

// What scrolls sideways can be reached by keyboard.
(function () {
  var wide = "pre, .math.display, .output, .table, .graph";
  function mark() {
    document.querySelectorAll(wide).forEach(function (box) {
      if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    });
  }
  addEventListener("load", mark);
  addEventListener("resize", mark);
  document.addEventListener("toggle", mark, true);
})();

// Paper has no folds.
(function () {
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("main details:not([open])"));
    opened.forEach(function (fold) {
      fold.open = true;
    });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (fold) {
      fold.open = false;
    });
  });
})();

// Search: every word must begin a word of the section; headings count more.
(function () {
  var input = document.getElementById("search");
  var results = document.getElementById("results");
  var found = document.getElementById("found");
  var sections = null;
  var most = 20;

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  window.searchIndex = function (entries) {
    sections = entries.map(function (entry) {
      return { href: entry[0], page: entry[1], heading: entry[2], text: entry[3],
        title: " " + plain(entry[1] + " " + entry[2]), words: " " + plain(entry[3]) };
    });
    search();
  };

  function load() {
    if (sections || document.getElementById("index")) return;
    var script = document.createElement("script");
    script.id = "index";
    script.src = "files/search-index.js";
    document.head.append(script);
  }

  function count(text, word) {
    var times = 0;
    for (var at = text.indexOf(word); at >= 0 && times < 20; at = text.indexOf(word, at + 1)) {
      if (!/[\p{L}\p{N}]/u.test(text[at - 1] || " ")) times++;
    }
    return times;
  }

  function score(section, words) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var points = 10 * count(section.title, words[i]) + count(section.words, words[i]);
      if (points === 0) return 0;
      sum += points;
    }
    return sum;
  }

  function excerpt(section, words) {
    var at = Math.max(0, section.words.indexOf(words[0]) - 1 - 40);
    var start = at === 0 ? 0 : section.text.indexOf(" ", at) + 1;
    return (start > 0 ? "… " : "") + section.text.slice(start, start + 120) + " …";
  }

  function item(section, words) {
    var li = document.createElement("li");
    var a = document.createElement("a");
    var strong = document.createElement("strong");
    var small = document.createElement("span");
    a.href = section.href;
    strong.textContent = section.heading ? section.page + " · " + section.heading : section.page;
    small.textContent = excerpt(section, words);
    a.append(strong, small);
    li.append(a);
    return li;
  }

  function search() {
    var words = plain(input.value).split(/\s+/).filter(Boolean);
    results.replaceChildren();
    found.textContent = "";
    if (!sections || words.length === 0) {
      results.hidden = true;
      return;
    }
    var hits = sections
      .map(function (section) {
        return { section: section, score: score(section, words) };
      })
      .filter(function (hit) {
        return hit.score > 0;
      })
      .sort(function (a, b) {
        return b.score - a.score;
      });
    hits.slice(0, most).forEach(function (hit) {
      results.append(item(hit.section, words));
    });
    results.hidden = hits.length === 0;
    found.textContent = hits.length === 0 ? "Nothing found" : hits.length === 1 ? "1 section" : hits.length + " sections";
  }

  function close() {
    results.hidden = true;
    found.textContent = "";
  }

  input.disabled = false;
  input.addEventListener("focus", function () {
    load();
    search();
  });
  input.addEventListener("input", search);
  document.addEventListener("keydown", function (event) {
    var links = Array.from(results.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && !results.hidden) {
      close();
      input.focus();
      close();
    } else if (event.key === "ArrowDown" && !results.hidden && (at >= 0 || document.activeElement === input)) {
      event.preventDefault();
      (links[at + 1] || links[0]).focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? input : links[at - 1]).focus();
    } else if (event.key === "Enter" && document.activeElement === input && links.length > 0) {
      location.href = links[0].href;
      close();
    }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".search") || event.target.closest("a")) close();
  });
})();
