// The browser of the system, driven without a window.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser: `CHROMIUM`, else where systems put it. */
export function browserPath() {
  return process.env.CHROMIUM ?? PATHS.find((path) => existsSync(path));
}

/** Starts it. No switch loosens what a page may do. */
export async function launch() {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error("no browser: install chromium or set CHROMIUM to its path");
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  args.push("--disable-background-networking", "--disable-component-update", "--disable-sync");
  return chromium.launch({ executablePath, headless: true, args });
}

/** A page that remembers what went wrong on it. */
export async function openPage(browser) {
  const page = await browser.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  return { page, problems };
}
