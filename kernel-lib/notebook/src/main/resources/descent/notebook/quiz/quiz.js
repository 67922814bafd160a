(function () {
  // Counts what was opened first in each question. Everything else works without a script.
  function start(root) {
    if (root.dataset.started) return;
    root.dataset.started = "yes";
    var questions = root.querySelectorAll("fieldset");
    // This event does not bubble: it is caught on its way down.
    root.addEventListener("toggle", function (event) {
      var question = event.target.closest("fieldset");
      if (!event.target.open || !question || question.dataset.first) return;
      question.dataset.first = event.target.dataset.right;
      var answered = 0, right = 0;
      questions.forEach(function (one) {
        if (one.dataset.first) answered++;
        if (one.dataset.first === "true") right++;
      });
      root.querySelector("[role=status]").textContent =
        answered + " of " + questions.length + " answered, " + right + " right at the first try.";
    }, true);
  }
  function scan() { document.querySelectorAll(".descent-quiz").forEach(start); }
  // A front end may run the script before it puts the output into the page.
  [0, 100, 500, 2000].forEach(function (wait) { setTimeout(scan, wait); });
})();
