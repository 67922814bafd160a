(function () {
  // Pictures are finished SVG documents; a slider only chooses which of them the image shows.
  function start(root) {
    if (root.dataset.started || typeof DecompressionStream === "undefined") return;
    root.dataset.started = "yes";
    var bytes = Uint8Array.from(atob(root.dataset.pictures), function (c) { return c.charCodeAt(0); });
    var unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    new Response(unpacked).json().then(function (all) {
      var image = root.querySelector("img");
      var status = root.querySelector("[role=status]");
      var inputs = Array.prototype.slice.call(root.querySelectorAll("input"));
      function show() {
        var frame = 0;
        inputs.forEach(function (input, i) {
          var position = Number(input.value);
          var text = all.values[i][position];
          frame = frame * all.values[i].length + position;
          input.setAttribute("aria-valuetext", text);
          input.parentNode.querySelector("output").textContent = text;
        });
        var own = all.frames[frame];
        var svg = own[0];
        all.shared.forEach(function (piece, i) { svg += piece + own[i + 1]; });
        image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
        image.alt = status.textContent = all.texts[frame];
        root.dataset.frame = frame;
      }
      inputs.forEach(function (input) { input.addEventListener("input", show); });
      status.parentNode.hidden = false;
    });
  }
  function scan() { document.querySelectorAll(".descent-sliders").forEach(start); }
  // A front end may run the script before it puts the output into the page.
  [0, 100, 500, 2000].forEach(function (wait) { setTimeout(scan, wait); });
})();
