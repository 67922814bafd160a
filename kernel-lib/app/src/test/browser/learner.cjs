// A learner in a browser: opens a lecture, runs it all, does an exercise and sees the green check.
//
// node learner.cjs PLAN.json, where the plan says:
//   chromium     the browser's program
//   lecture      address of the lecture notebook, token included
//   picture      words of the figure to take a picture of
//   figures      how many figures it must show at least
//   exercise     address of the exercise notebook
//   answers      [{cell, source}]: what to type into which cell (numbers from 0)
//   checks       numbers of the cells that check the answers
//   pictures     folder for the screenshots
// Prints "ok WHAT" or "FAILED WHAT: WHY" for each thing that was looked at.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { chromium } = require("playwright-core");

const plan = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const MINUTE = 60_000;

// Notebook 6.
const classic = {
  cells: "#notebook-container > .cell",
  error: ".output_error",
  output: ".output_area",
  ready: (page) => page.waitForFunction(
    () => window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected(),
    null, { timeout: 2 * MINUTE }),
  idle: (page) => page.waitForFunction(
    () => document.querySelector("#kernel_indicator_icon.kernel_idle_icon")
      && ![...document.querySelectorAll(".input_prompt")].some((prompt) => prompt.textContent.includes("*")),
    null, { timeout: 3 * MINUTE, polling: 250 }),
  runAll: async (page) => {
    await page.click("#celllink");
    await page.click("#run_all_cells > a");
  },
  editor: ".CodeMirror",
  save: (page) => page.keyboard.press("Control+s"),
  saved: (page) => page.waitForFunction(
    () => !Jupyter.notebook.dirty, null, { timeout: MINUTE }),
};

// JupyterLab and Notebook 7.
const modern = {
  cells: ".jp-Notebook .jp-Cell",
  error: ".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.stderr'], .jp-RenderedText[data-mime-type='application/vnd.jupyter.error']",
  output: ".jp-OutputArea-output",
  ready: (page) => page.waitForSelector(".jp-Notebook-ExecutionIndicator[data-status='idle']", { timeout: 2 * MINUTE, state: "attached" }),
  idle: (page) => page.waitForFunction(
    () => document.querySelector(".jp-Notebook-ExecutionIndicator[data-status='idle']")
      && ![...document.querySelectorAll(".jp-InputPrompt")].some((prompt) => prompt.textContent.includes("*")),
    null, { timeout: 3 * MINUTE, polling: 250 }),
  runAll: async (page) => {
    await page.click("text=Run >> nth=0");
    await page.click("text=Run All Cells");
  },
  editor: ".cm-content",
  save: (page) => page.keyboard.press("Control+s"),
  saved: (page) => page.waitForTimeout(2000),
};

let front = classic;
let failed = 0;

function look(what, holds, why) {
  if (holds) {
    console.log(`ok ${what}`);
  } else {
    failed++;
    console.log(`FAILED ${what}: ${String(why).replace(/\s+/g, " ").slice(0, 600)}`);
  }
}

async function open(page, address) {
  await page.goto(address, { waitUntil: "load", timeout: 2 * MINUTE });
  await page.waitForSelector(`${classic.cells}, ${modern.cells}`, { timeout: 2 * MINUTE });
  front = (await page.$(classic.cells)) ? classic : modern;
  await front.ready(page);
}

async function runAll(page) {
  await front.runAll(page);
  await page.waitForTimeout(500); // until the first cell is marked as running
  await front.idle(page);
}

async function errors(page) {
  return page.$$eval(front.error, (shown) => shown.map((one) => one.innerText));
}

async function lecture(page) {
  await open(page, plan.lecture);
  const start = Date.now();
  await runAll(page);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const shown = await errors(page);
  look(`the lecture runs to its end without an error (${seconds} s)`, shown.length === 0, shown[0]);
  const figures = await page.$$eval(front.output + " img, " + front.output + " svg", (all) => all
    .filter((one) => one.getBoundingClientRect().width > 150)
    .map((one) => (one.getAttribute("alt") || one.getAttribute("aria-label")
      || (one.closest("[role=img][aria-label]") || { getAttribute: () => "" }).getAttribute("aria-label") || "").trim()));
  look(`it shows ${figures.length} figures`, figures.length >= plan.figures, `expected at least ${plan.figures}`);
  const silent = figures.filter((text) => text.length < 15);
  look("every figure says in words what it shows", silent.length === 0, `${silent.length} figures do not: ${silent}`);
  // A picture for people: the figure that is asked for, with the cell above it.
  await page.evaluate(([figures, words]) => {
    const all = [...document.querySelectorAll(figures)].filter((one) => one.getBoundingClientRect().width > 150);
    const said = (one) => (one.getAttribute("alt") || one.getAttribute("aria-label") || "");
    const figure = all.find((one) => said(one).includes(words)) || all[0];
    if (figure) figure.scrollIntoView({ block: "end" });
  }, [`${front.output} img, ${front.output} svg`, plan.picture]);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(plan.pictures, "lecture.png") });
}

async function run(page, number) {
  const cell = page.locator(front.cells).nth(number);
  await cell.scrollIntoViewIfNeeded();
  await cell.locator(front.editor).first().click();
  await page.keyboard.press("Control+Enter");
  await page.waitForTimeout(300);
  await front.idle(page);
  return cell.locator(front.output).allInnerTexts().then((all) => all.join("\n"));
}

async function exercise(page) {
  await open(page, plan.exercise);
  await runAll(page);
  const before = await errors(page);
  look("an untouched exercise shows no stack trace", before.length === 0, before[0]);
  for (const check of plan.checks) {
    const text = await page.locator(front.cells).nth(check).locator(front.output).allInnerTexts();
    look("an untouched exercise is not green", !text.join("").includes("✓"), text.join(" "));
  }
  for (const answer of plan.answers) {
    const cell = page.locator(front.cells).nth(answer.cell);
    await cell.scrollIntoViewIfNeeded();
    await cell.locator(front.editor).first().click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(answer.source);
    await run(page, answer.cell);
  }
  for (const check of plan.checks) {
    const text = await run(page, check);
    look("a right answer gets the green check", text.includes("✓"), text || "no output");
  }
  look("and no error is shown", (await errors(page)).length === 0, (await errors(page))[0]);
  const last = page.locator(front.cells).nth(plan.checks[plan.checks.length - 1]);
  await last.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(plan.pictures, "exercise.png") });
  await front.save(page);
  await front.saved(page);
}

(async () => {
  fs.mkdirSync(plan.pictures, { recursive: true });
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "descent-browser-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: plan.chromium,
    headless: true,
    viewport: { width: 1280, height: 1000 },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  const page = browser.pages()[0] || (await browser.newPage());
  page.on("dialog", (dialog) => dialog.accept());
  try {
    await lecture(page);
    if (plan.checks.length) await exercise(page);
  } catch (problem) {
    await page.screenshot({ path: path.join(plan.pictures, "failure.png") }).catch(() => {});
    look("the learner gets through", false, `${problem} (see ${path.join(plan.pictures, "failure.png")})`);
  } finally {
    await browser.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
  process.exitCode = failed === 0 ? 0 : 1;
})();
