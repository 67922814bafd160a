// Opens every page of the book in a browser, light and dark, wide and narrow: nothing is loaded from elsewhere, axe-core
// finds nothing, every formula is set, and search, copying, themes and folds work. Called with a plan: chromium, book, pictures.
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { chromium } = require("playwright-core");

const plan = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
function report(name, problems) {
  const text = problems.join("; ").replace(/\n/g, " ").slice(0, 1500);
  console.log(problems.length === 0 ? "ok " + name : "FAILED " + name + ": " + text);
}

async function open(context, file, elsewhere) {
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) elsewhere.add(request.url());
  });
  page.on("pageerror", (error) => elsewhere.add("script error: " + error.message));
  page.on("requestfailed", (request) => {
    if (!/ABORTED/.test(request.failure().errorText)) elsewhere.add("missing: " + request.url());
  });
  await page.goto(pathToFileURL(path.join(plan.book, file)).href, { waitUntil: "load" });
  return page;
}

async function violations(page, rules) {
  await page.evaluate(axe);
  const found = await page.evaluate((options) => axe.run(document, options), { resultTypes: ["violations"], preload: false, ...rules });
  return found.violations.map(
    (rule) => rule.id + " ×" + rule.nodes.length + " " + rule.nodes[0].target.join(" ") + " " + rule.nodes[0].html.slice(0, 160)
      + " " + ((rule.nodes[0].any[0] || {}).message || ""),
  );
}

function wrongs() {
  const wrong = [];
  if (document.documentElement.scrollWidth > innerWidth) wrong.push("wider than the window: " + document.documentElement.scrollWidth);
  document.querySelectorAll(".math").forEach((formula) => {
    if (!formula.querySelector(".katex")) wrong.push("a formula is not set: " + formula.textContent);
  });
  document.querySelectorAll(".katex-error").forEach((formula) => wrong.push("wrong TeX: " + formula.textContent));
  document.querySelectorAll("a[href^='#']").forEach((link) => {
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) wrong.push("no such place: " + link.hash);
  });
  return wrong;
}

// Colours are looked at in both themes, everything else on the wide and on the narrow page.
async function look(browser, files, elsewhere) {
  const contrast = ["color-contrast"];
  const looks = [
    { name: "light", media: "light", size: { width: 1280, height: 900 }, rules: {} },
    { name: "dark", media: "dark", size: { width: 1280, height: 900 }, rules: { runOnly: { type: "rule", values: contrast } } },
    { name: "400px", media: "light", size: { width: 400, height: 800 }, rules: { rules: { "color-contrast": { enabled: false } } } },
  ];
  const context = await browser.newContext();
  for (const file of files) {
    const page = await open(context, file, elsewhere);
    const problems = [];
    for (const { name, media, size, rules } of looks) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: media });
      const found = (await violations(page, rules)).concat(await page.evaluate(wrongs));
      problems.push(...found.map((problem) => name + ": " + problem));
      await page.screenshot({ path: path.join(plan.pictures, file.replace(".html", "") + "-" + name + ".png") });
    }
    report(file + ": axe-core, formulas, 400 px", problems);
    await page.close();
  }
  await context.close();
}

async function links(context, files, elsewhere) {
  const missing = [];
  for (const file of files) {
    const page = await open(context, file, elsewhere);
    const targets = await page.evaluate(() => Array.from(document.querySelectorAll("main a[href], nav a[href]"), (a) => a.getAttribute("href")));
    for (const target of targets) {
      const [name, hash] = target.split("#");
      const html = name === "" ? null : path.join(plan.book, decodeURIComponent(name));
      if (html && !fs.existsSync(html)) missing.push(file + " → " + target);
      else if (html && hash && !fs.readFileSync(html, "utf8").includes('id="' + decodeURIComponent(hash).replace(/&/g, "&amp;") + '"')) {
        missing.push(file + " → " + target);
      }
    }
    await page.close();
  }
  report("every link in the book leads somewhere", missing);
}

async function use(browser, lecture, elsewhere) {
  const context = await browser.newContext({ colorScheme: "light", viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read"] });
  const page = await open(context, lecture, elsewhere);
  await page.keyboard.press("/");
  await page.keyboard.type("gradient");
  await page.waitForSelector("#results li a");
  report("axe-core on the open search", await violations(page));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction((start) => location.href !== start, page.url()).catch(() => {});
  report("search by keyboard leads to a section", page.url().includes("#") ? [] : ["it led to " + page.url()]);
  await page.goto(pathToFileURL(path.join(plan.book, lecture)).href);
  const source = page.locator("section.code").first();
  await source.hover();
  await source.locator(".copy").click();
  await page.waitForFunction(() => document.querySelector(".copy").textContent === "Copied").catch(() => {});
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  report("the copy button copies the cell", copied === (await source.locator("code").textContent()) ? [] : ["it copied: " + copied]);
  await page.locator("#theme").click();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  report("the theme button turns the page dark", paper === "rgb(20, 23, 26)" ? [] : ["the paper is " + paper]);
  report("axe-core after it", await violations(page));
  const folded = page.locator("main details:not([open])");
  report("answers are folded", (await folded.count()) > 0 ? [] : ["no folded answer"]);
  await page.evaluate(() => document.querySelectorAll("main details").forEach((fold) => (fold.open = true)));
  report("axe-core on unfolded answers", await violations(page));
  await page.evaluate(() => document.querySelectorAll("main details").forEach((fold) => (fold.open = false)));
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  report("on paper nothing is folded", (await folded.count()) === 0 ? [] : ["still folded"]);
  await page.screenshot({ path: path.join(plan.pictures, "print.png"), fullPage: false });
  await context.close();
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const quiet = await open(plain, lecture, elsewhere);
  const text = await quiet.locator("main").innerText();
  report("with scripts off the text is there", text.length > 2000 ? [] : ["only " + text.length + " characters"]);
  await plain.close();
}

(async () => {
  fs.mkdirSync(plan.pictures, { recursive: true });
  const browser = await chromium.launch({
    executablePath: plan.chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  const files = fs.readdirSync(plan.book).filter((file) => file.endsWith(".html")).sort();
  const lecture = files.filter((file) => /^\d\d-/.test(file)).pop();
  const elsewhere = new Set();
  try {
    await look(browser, files, elsewhere);
    const context = await browser.newContext();
    await links(context, files, elsewhere);
    await context.close();
    await use(browser, lecture, elsewhere);
    report("nothing is loaded from elsewhere, nothing is missing, no script fails", Array.from(elsewhere));
  } finally {
    await browser.close();
  }
})().catch((error) => {
  console.log("FAILED the browser: " + error.message.replace(/\n/g, " "));
  process.exit(1);
});
