"""What a page must be for everybody: nothing axe-core finds, and no sideways scrolling."""

from __future__ import annotations

import importlib.resources

from selenium import webdriver

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
WIDTHS = (1280, 390, 320)
_RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ["violations"]}).then(
  (found) => done(found.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html.slice(0, 160)).join(" | "))),
  (error) => done(["axe stopped: " + error]));
"""
_OPEN = "document.querySelectorAll('details').forEach((d) => { d.open = true; })"
_WIDER = """
const wide = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= wide) return [];
return [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > wide + 1)
  .slice(0, 3).map((e) => "wider than the page: " + e.outerHTML.slice(0, 120));
"""


def set_width(driver: webdriver.Chrome, width: int) -> None:
    size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def objections(driver: webdriver.Chrome, widths: tuple[int, ...] = WIDTHS) -> list[str]:
    """What is wrong with the page that is open, everything unfolded, by width."""
    where = driver.current_url.split("/", 3)[-1] or "/"
    driver.execute_script(_OPEN)
    driver.execute_script(AXE)
    found = []
    for width in widths:
        set_width(driver, width)
        for wrong in [*driver.execute_async_script(_RUN), *driver.execute_script(_WIDER)]:
            found.append(f"/{where} at {width}: {wrong}")
    return found
