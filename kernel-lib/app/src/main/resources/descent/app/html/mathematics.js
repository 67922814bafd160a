document.addEventListener("DOMContentLoaded", function () {
  document.querySelectorAll(".math").forEach(function (element) {
    // Formulas in outputs keep the dollar signs by which Jupyter knows them.
    katex.render(element.textContent.replace(/^(\$\$?)([^]*)\1$/, "$2"), element, {
      displayMode: element.classList.contains("display"),
      throwOnError: false,
    });
  });
});
