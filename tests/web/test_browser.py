"""The page as a person uses it, in a real browser."""

from __future__ import annotations

import shutil
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from axe_core_python.selenium import Axe
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from plan_assessor.data import data_folder
from plan_assessor.document.scan.tesseract import can_recognise

SAMPLES = data_folder("samples")
PATIENCE = 90  # seconds
needs_ocr = pytest.mark.skipif(not can_recognise(), reason="tesseract with Lithuanian is not installed")


def follow(browser: WebDriver, click: WebElement) -> None:
    """Clicks on what leads to another page, and waits for that: a click alone may return while the old one stands."""
    page = browser.find_element(By.TAG_NAME, "html")
    click.click()
    WebDriverWait(browser, PATIENCE).until(staleness_of(page))


def upload(browser: WebDriver, address: str, *paths: Path, together: bool = False) -> None:
    browser.get(address)
    browser.find_element(By.ID, "files").send_keys("\n".join(map(str, paths)))
    if together:
        browser.find_element(By.NAME, "together").click()
    follow(browser, browser.find_element(By.CSS_SELECTOR, "form[action='/upload'] button"))


def wait_for_all(browser: WebDriver) -> None:
    """Until the list of plans stands there as one that is over."""
    WebDriverWait(browser, PATIENCE).until(lambda b: b.find_elements(By.CSS_SELECTOR, ".rows:not([data-status])"))


def test_a_plan_is_uploaded_and_assessed_with_and_without_scripts(any_browser: WebDriver, address: str) -> None:
    upload(any_browser, address, SAMPLES / "akmene.docx")
    wait_for_all(any_browser)
    assert "Akmenės" in any_browser.find_element(By.CSS_SELECTOR, ".matrix").text
    follow(any_browser, any_browser.find_element(By.CSS_SELECTOR, ".rows a"))
    assert any_browser.find_elements(By.CSS_SELECTOR, ".paper mark")
    assert len(any_browser.find_elements(By.CSS_SELECTOR, ".finding")) == 9


def test_a_broken_file_is_a_row_with_its_reason_while_others_finish(
    browser: WebDriver, address: str, tmp_path: Path
) -> None:
    broken = tmp_path / "sugadintas.docx"
    broken.write_bytes((SAMPLES / "akmene.docx").read_bytes()[:300])
    upload(browser, address, broken, SAMPLES / "kaunas.docx")
    wait_for_all(browser)
    rows = browser.find_elements(By.CSS_SELECTOR, ".rows li")
    assert [row.get_attribute("class") for row in rows] == ["failed", "done"]
    assert "sugadintas" in rows[0].text
    assert len(rows[0].find_element(By.CSS_SELECTOR, ".said").text) > 20


def scan_of(plan: Path, scan: Path) -> Path:
    """The first page of a PDF as a scanner sees it, somewhat askew."""
    picture = pdfium.PdfDocument(plan)[0].render(scale=150 / 72).to_pil().convert("L")
    picture.rotate(0.7, fillcolor=255).save(scan, "PDF", resolution=150)
    return scan


@pytest.mark.parametrize("sample", ["akmene.docx", "vilnius.pdf", pytest.param("scan", marks=needs_ocr)])
def test_a_quotation_leads_to_its_words_and_back(browser: WebDriver, address: str, sample: str, tmp_path: Path) -> None:
    is_scan = sample == "scan"
    upload(browser, address, scan_of(SAMPLES / "vilnius.pdf", tmp_path / "a.pdf") if is_scan else SAMPLES / sample)
    wait_for_all(browser)
    follow(browser, browser.find_element(By.CSS_SELECTOR, ".rows a"))
    quote = browser.find_element(By.CSS_SELECTOR, "[data-quote]")
    words = quote.text.strip("„“ ")
    browser.execute_script("arguments[0].click()", quote)
    target = browser.execute_script("return document.querySelector(location.hash)")
    assert target
    mark = browser.execute_script("return arguments[0].closest('mark') || arguments[0]", target)
    if sample.endswith(".docx"):
        assert words[:20] in mark.text
    box = browser.execute_script("const b = arguments[0].getBoundingClientRect(); return [b.width, b.height]", mark)
    assert min(box) > 0
    browser.find_element(By.TAG_NAME, "body").send_keys("n")
    first = browser.execute_script("return location.hash")
    browser.find_element(By.TAG_NAME, "body").send_keys("n")
    assert browser.execute_script("return location.hash") != first


def test_buttons_lead_from_one_quotation_to_the_next(browser: WebDriver, address: str) -> None:
    """From the one that was clicked; the way back leads to the results."""
    upload(browser, address, SAMPLES / "akmene.docx")
    wait_for_all(browser)
    follow(browser, browser.find_element(By.CSS_SELECTOR, ".rows a"))
    quotes = browser.find_elements(By.CSS_SELECTOR, "[data-quote]")
    browser.execute_script("arguments[0].click()", quotes[1])
    for step, expected in ((1, quotes[2]), (-1, quotes[1]), (-1, quotes[0]), (-1, quotes[-1])):
        browser.find_element(By.CSS_SELECTOR, f"[data-step='{step}']").click()
        assert browser.switch_to.active_element == expected
        assert browser.current_url == expected.get_attribute("href")
    browser.back()
    browser.back()
    assert browser.find_elements(By.CSS_SELECTOR, ".matrix")


def test_a_folder_is_dropped(browser: WebDriver, address: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SAMPLES / "siauliai", tmp_path / "planai" / "siauliai")).parent
    shutil.copy(SAMPLES / "akmene.docx", folder)
    browser.get(address)
    drop = browser.find_element(By.CSS_SELECTOR, "[data-drop]")
    middle = {"x": drop.rect["x"] + 20, "y": drop.rect["y"] + 20}
    data = {"items": [], "files": [str(folder)], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        browser.execute_cdp_cmd("Input.dispatchDragEvent", {"type": kind, **middle, "data": data})
    WebDriverWait(browser, PATIENCE).until(lambda b: len(b.find_elements(By.CSS_SELECTOR, "[data-chosen] li")) == 3)
    follow(browser, browser.find_element(By.CSS_SELECTOR, "form[action='/upload'] button"))
    wait_for_all(browser)
    rows = [row.text for row in browser.find_elements(By.CSS_SELECTOR, ".rows li > a")]
    assert sorted(rows) == [
        "planai/akmene.docx",
        "planai/siauliai/planas.pdf + planai/siauliai/sprendimas.docx",
    ]


def test_what_cannot_be_placed_is_said(browser: WebDriver, address: str) -> None:
    upload(browser, address, SAMPLES / "jonava.pdf")
    wait_for_all(browser)
    follow(browser, browser.find_element(By.CSS_SELECTOR, ".rows a"))
    quotes = browser.find_elements(By.CSS_SELECTOR, ".verdicts .evidence li")
    placed = browser.find_elements(By.CSS_SELECTOR, "[data-quote]")
    unplaced = [quote for quote in quotes if "parodyti nepavyko" in quote.text]
    assert len(placed) + len(unplaced) == len(quotes)


def test_files_are_joined_to_one_plan(browser: WebDriver, address: str) -> None:
    decision, plan = SAMPLES / "siauliai" / "sprendimas.docx", SAMPLES / "siauliai" / "planas.pdf"
    upload(browser, address, decision, plan)
    wait_for_all(browser)
    assert len(browser.find_elements(By.CSS_SELECTOR, ".rows li")) == 2
    browser.find_elements(By.CSS_SELECTOR, ".grouping summary")[-1].click()
    Select(browser.find_element(By.ID, "file-1")).select_by_index(0)
    follow(browser, browser.find_element(By.CSS_SELECTOR, "form[action$='/group'] button"))
    wait_for_all(browser)
    (row,) = browser.find_elements(By.CSS_SELECTOR, ".rows li")
    assert "sprendimas.docx + planas.pdf" in row.text


def test_a_reviewer_disagrees(browser: WebDriver, address: str) -> None:
    upload(browser, address, SAMPLES / "akmene.docx")
    wait_for_all(browser)
    follow(browser, browser.find_element(By.CSS_SELECTOR, ".rows a"))
    article = browser.find_element(By.CSS_SELECTOR, "article.finding")
    article.find_element(By.TAG_NAME, "summary").click()
    Select(article.find_element(By.NAME, "verdict")).select_by_value("partial")
    article.find_element(By.NAME, "reason").send_keys("Tikslas per platus.")
    article.find_element(By.NAME, "reviewer").send_keys("Rasa Petraitė")
    follow(browser, article.find_element(By.TAG_NAME, "button"))
    said = browser.find_element(By.CSS_SELECTOR, ".opinion")
    assert "Tikslas per platus." in said.text
    assert "Rasa Petraitė" in said.text


def test_two_versions_are_compared(browser: WebDriver, address: str) -> None:
    upload(browser, address, SAMPLES / "akmene.docx", SAMPLES / "klaipeda.docx")
    wait_for_all(browser)
    browser.find_element(By.CSS_SELECTOR, ".grouping summary").click()
    follow(browser, browser.find_element(By.CSS_SELECTOR, "form[action$='/compare'] button"))
    assert len(browser.find_elements(By.CSS_SELECTOR, "main table, main ul")) > 0


def test_it_speaks_english_and_remembers(browser: WebDriver, address: str) -> None:
    browser.get(address)
    follow(browser, browser.find_element(By.LINK_TEXT, "English"))
    assert browser.find_element(By.TAG_NAME, "h1").text == "Assess a municipal plan"
    browser.get(f"{address}/b/none")
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"
    follow(browser, browser.find_element(By.LINK_TEXT, "Lietuviškai"))
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "lt"
    assert "/b/none" in browser.current_url


def test_nothing_is_wider_than_a_telephone(browser: WebDriver, address: str) -> None:
    browser.set_window_size(500, 900)
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 380, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    )
    upload(browser, address, SAMPLES / "vilnius.pdf")
    wait_for_all(browser)
    for click in (None, ".rows a"):
        if click:
            follow(browser, browser.find_element(By.CSS_SELECTOR, click))
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 380


def test_every_page_is_accessible(browser: WebDriver, address: str) -> None:
    """No finding of axe-core (WCAG 2 A and AA), in light and dark."""
    browser.get(address)
    pages = [address]
    upload(browser, address, SAMPLES / "akmene.docx", SAMPLES / "vilnius.pdf")
    wait_for_all(browser)
    pages += [
        browser.current_url,
        *(row.get_attribute("href") for row in browser.find_elements(By.CSS_SELECTOR, ".rows a")),
    ]
    pages += [f"{address}/b/none"]
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        for page in pages:
            browser.get(page)
            found = Axe().run(browser)["violations"]
            assert [(each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found] == [], page
