// Before the page is drawn, so that a dark page never flashes white.
(function () {
  try {
    var kept = localStorage.getItem("descent-theme");
    if (kept) document.documentElement.dataset.theme = kept;
  } catch (e) {
    // Some browsers keep nothing for pages from a disk; then the system's choice holds.
  }
})();
