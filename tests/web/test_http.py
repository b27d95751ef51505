"""What the page answers to requests that no page of ours would send."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from plan_assessor.data import data_folder
from plan_assessor.report.formats import SUFFIXES
from plan_assessor.review.overrides.load import load_reviews, parse_reviews
from plan_assessor.web.app import create_app
from plan_assessor.web.beside.model import Page
from plan_assessor.web.security import HEADERS
from plan_assessor.web.sessions import Sessions
from plan_assessor.web.settings import Settings
from tests.document.containers.builder import signed, zipped

SAMPLES = data_folder("samples")
AKMENE = (SAMPLES / "akmene.docx").read_bytes()
PROJECT = "project: {{lt: Projektas}}\nreport: {{kind: interim, from: '2021-11-09', to: '2022-02-23'}}\nmunicipalities: [{}]\n"
PATIENCE = 90  # seconds
SMALL = Settings(seats=1, largest_file=200_000, largest_session=400_000, most_files=5, hosts=("testserver",))
wild = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(create_app(SMALL)) as made:
        yield made


def guest_of(client: TestClient) -> TestClient:
    """A visitor without a session, served by the same loop, as on a server: another would not wake those who read."""
    guest = TestClient(client.app)
    guest.portal = client.portal
    return guest


@pytest.fixture
def change(client: TestClient) -> Iterator[Callable[..., Settings]]:
    """Other settings for what is asked of the page in a test."""
    state, before = client.app.state, client.app.state.settings

    def changed(**how: object) -> Settings:
        state.settings = before.model_copy(update=how)
        return state.settings

    yield changed
    state.settings = before


def token_of(client: TestClient) -> str:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/").text)
    assert found
    return found[1]


def upload(client: TestClient, *files: tuple[str, bytes], **data: str):
    given = {"token": token_of(client)} | data
    return client.post("/upload", data=given, files=[("files", file) for file in files], follow_redirects=False)


def finished(client: TestClient, address: str) -> list[dict[str, str]]:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        status = client.get(f"{address}/status").json()
        if status["over"]:
            return status["plans"]
        time.sleep(0.1)
    raise AssertionError("never over")


@pytest.mark.parametrize("path", ["/", "/b/none", "/health", "/static/page.css", "/nothing", "/upload"])
def test_every_answer_carries_the_headers(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert "unsafe" not in answer.headers["content-security-policy"]


def test_another_host_is_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


@pytest.mark.parametrize(
    "headers", [{"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}, {"origin": "https://evil.example"}]
)
def test_a_form_of_another_site_is_refused(client: TestClient, headers: dict[str, str]) -> None:
    data = {"token": token_of(client)}
    answer = client.post("/upload", data=data, files={"files": ("a.docx", AKMENE)}, headers=headers)
    assert answer.status_code == 403


@pytest.mark.parametrize("token", ["", "x", "ž"])
def test_a_form_without_our_token_is_refused(client: TestClient, token: str) -> None:
    token_of(client)
    answer = client.post("/upload", data={"token": token}, files={"files": ("a.docx", AKMENE)})
    assert answer.status_code == 403
    assert 'role="alert"' in answer.text


def test_sessions_are_closed_to_each_other(client: TestClient) -> None:
    address = upload(client, ("planas.docx", AKMENE)).headers["location"]
    finished(client, address)
    assert client.get(f"{address}/p/0").status_code == 200
    stranger = guest_of(client)
    for path in (
        address,
        f"{address}/status",
        f"{address}/p/0",
        f"{address}/report.json",
        f"{address}/p/0/f/0/annotated",
    ):
        assert stranger.get(path).status_code == 404, path


def test_the_cookie_tells_nothing_and_stays_here(client: TestClient) -> None:
    cookie = guest_of(client).get("/").headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert len(cookie.split(";")[0]) > 40


def test_a_session_that_is_idle_is_gone_with_its_files(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    finished(guest, address)
    sessions = client.app.state.sessions
    session = sessions.get(guest.cookies["session"])
    folder: Path = session.folder
    assert folder.exists()
    session.seen -= SMALL.minutes * 60 + 1
    sessions.clear()
    assert not folder.exists()
    assert guest.get(address).status_code == 404


def test_what_is_deleted_is_gone(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    folder: Path = guest.app.state.sessions.get(guest.cookies["session"]).folder
    assert guest.post("/forget", data={"token": token_of(guest)}).status_code == 200
    assert guest.get(address).status_code == 404
    assert not folder.exists()


def test_what_is_to_be_kept_stays_and_that_is_said(
    client: TestClient, tmp_path: Path, change: Callable[..., Settings]
) -> None:
    settings_ = change(keep=tmp_path)
    assert "puslapio prižiūrėtojai juos išsaugo" in guest_of(client).get("/").text
    sessions = Sessions(settings_)
    file = sessions.begin().folder / "0000"
    file.write_bytes(AKMENE)
    sessions.close()
    assert file.read_bytes() == AKMENE


def test_what_is_too_large_is_refused_in_one_line(client: TestClient) -> None:
    guest = guest_of(client)
    assert upload(guest, ("a.docx", bytes(SMALL.largest_file + 1))).status_code == 413
    assert upload(guest, ("a.docx", bytes(SMALL.largest_session + 1))).status_code == 413
    many = [(f"{number}.docx", b"x") for number in range(SMALL.most_files + 1)]
    assert upload(guest, *many).status_code == 413
    assert upload(guest, ("", b"")).status_code == 422


def test_a_name_is_never_a_path_nor_markup(client: TestClient) -> None:
    guest = guest_of(client)
    answer = upload(guest, ("../../<script>alert(1)</script>.docx", b"nonsense"))
    page = guest.get(answer.headers["location"]).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


@wild
@given(
    name=st.text(min_size=1, max_size=300),
    content=st.binary(max_size=300),
    rules=st.sampled_from(["integration", "general"]),
)
def test_wild_uploads_get_an_answer(client: TestClient, name: str, content: bytes, rules: str) -> None:
    guest = guest_of(client)
    answer = upload(guest, (name, content), rules=rules)
    assert answer.status_code in (303, 400, 422), answer.text
    if answer.status_code == 303:
        assert guest.get(answer.headers["location"]).status_code == 200


@wild
@given(
    body=st.binary(max_size=500),
    kind=st.sampled_from(["multipart/form-data; boundary=x", "multipart/form-data", "text/plain", ""]),
)
def test_wild_bodies_get_an_answer(client: TestClient, body: bytes, kind: str) -> None:
    for path in ("/upload", "/forget"):
        answer = client.post(path, content=b"--x\r\n" + body, headers={"content-type": kind})
        assert answer.status_code in (400, 403, 413, 422), (path, answer.text[:200])


@wild
@given(data=st.data())
def test_bodies_that_break_off_get_an_answer(client: TestClient, data: st.DataObject) -> None:
    guest = guest_of(client)
    fields = {"token": token_of(guest)}
    whole = guest.build_request("POST", "/upload", data=fields, files={"files": ("ž.docx", AKMENE[:400])})
    body = whole.read()
    cut = data.draw(st.integers(0, len(body)))
    headers = {"content-type": whole.headers["content-type"]}
    answer = guest.post("/upload", content=body[:cut], headers=headers, follow_redirects=False)
    assert answer.status_code in (303, 400, 403, 422), cut


@wild
@given(groups=st.lists(st.text(max_size=5), min_size=3, max_size=3))
def test_no_file_disappears_however_it_is_grouped(client: TestClient, groups: list[str]) -> None:
    guest = guest_of(client)
    names = ["a.docx", "b.docx", "c.docx"]
    address = upload(guest, *((name, b"x") for name in names)).headers["location"]
    form = {f"file-{at}": group for at, group in enumerate(groups)}
    page = guest.post(f"{address}/group", data={"token": token_of(guest)} | form).text
    rows = re.findall(r"<span>([^<]+\.docx)</span>", page)
    assert sorted(name for row in rows for name in row.split(" + ")) == names
    assert len(rows) == len(set(groups))


def test_a_form_without_files_is_bounded(client: TestClient) -> None:
    data = {"token": token_of(client), "reason": "x" * 300_000}
    assert client.post("/forget", data=data).status_code == 413


def test_a_page_with_too_much_on_it_says_so(client: TestClient, change: Callable[..., Settings]) -> None:
    change(largest_total=0)
    full = upload(guest_of(client), ("a.docx", AKMENE))
    assert full.status_code == 503
    assert "per daug failų" in full.text


def test_an_upload_that_stands_still_is_ended(client: TestClient, change: Callable[..., Settings]) -> None:
    change(patience=0.01)
    messages: list[dict[str, object]] = []
    first = [{"type": "http.request", "body": b"--x\r\n", "more_body": True}]

    async def receive() -> dict[str, object]:
        return first.pop() if first else await asyncio.Event().wait()  # type: ignore[return-value]

    async def send(message: dict[str, object]) -> None:
        messages.append(message)

    headers = [(b"host", b"testserver"), (b"content-type", b"multipart/form-data; boundary=x")]
    scope = {"type": "http", "method": "POST", "path": "/upload", "raw_path": b"/upload", "query_string": b"",
             "headers": headers, "scheme": "http", "server": ("testserver", 80), "http_version": "1.1"}  # fmt: skip
    client.portal.call(client.app, scope, receive, send)
    assert messages[0]["status"] == 408


def test_a_mistake_of_ours_is_answered_and_logged_without_words(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> str:
        raise ValueError("Plano tikslas")

    monkeypatch.setattr("plan_assessor.web.batch_pages.present", broken)
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    answer = guest.get(address)
    assert answer.status_code == 500
    assert 'role="alert"' in answer.text
    (said,) = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert said.startswith("ValueError at test_http.py")
    assert "tikslas" not in caplog.text


def test_what_breaks_off_costs_one_plan(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    guest = guest_of(client)
    with monkeypatch.context() as patch:
        patch.setattr("plan_assessor.web.workers.Job", None)
        (row,) = finished(guest, upload(guest, ("planas.docx", AKMENE)).headers["location"])
        assert row["state"] == "failed"
    (row,) = finished(guest, upload(guest, ("planas.docx", AKMENE)).headers["location"])
    assert row["state"] == "done"


@wild
@given(path=st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=60))
def test_wild_addresses_get_an_answer(client: TestClient, path: str) -> None:
    answer = client.get("/b/" + path.replace("?", "").replace("#", ""))
    assert answer.status_code in (200, 307, 404, 405), path


def test_an_opinion_needs_a_reason_and_a_name(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    finished(guest, address)
    said = {"token": token_of(guest), "criterion": "goal", "verdict": "-", "reason": " ", "reviewer": "R"}
    assert guest.post(f"{address}/p/0/opinion", data=said).status_code == 400
    assert guest.post(f"{address}/p/0/opinion", data=said | {"reason": "Per platus", "verdict": "x"}).status_code == 400
    assert guest.post(f"{address}/p/0/opinion", data=said | {"criterion": "kitas"}).status_code == 400
    assert guest.post(f"{address}/p/0/opinion", data=said | {"reason": "Per platus", "verdict": ""}).status_code == 400
    assert guest.get(f"{address}/reviews.yaml").status_code == 404
    assert guest.post(f"{address}/p/0/opinion", data=said | {"reason": "Per platus"}).status_code == 200


def test_opinions_are_given_out_as_the_command_line_reads_them(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    finished(guest, address)
    said = {
        "token": token_of(guest),
        "criterion": "goal",
        "verdict": "partial",
        "reason": "Per „platus“: \n#x",
        "reviewer": "R",
    }
    # the name is asked for once
    assert guest.post(f"{address}/p/0/opinion", data=said).text.count('autocomplete="name" value="R"') == 9
    (entry,) = parse_reviews(guest.get(f"{address}/reviews.yaml").text, "reviews.yaml")
    assert (entry.plan, entry.tool, entry.verdict, entry.reason) == ("planas", "+", "partial", said["reason"].strip())
    result = guest.get(f"{address}/report.json").json()
    assert result["plans"][0]["verdicts"]["goal"]["review"]["verdict"] == "partial"
    guest.post(f"{address}/p/0/opinion", data=said | {"verdict": ""})
    assert guest.get(f"{address}/reviews.yaml").status_code == 404


def test_the_report_comes_in_every_format(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    finished(guest, address)
    for suffix in SUFFIXES:
        answer = guest.get(f"{address}/report{suffix}")
        assert answer.status_code == 200
        assert answer.headers["content-disposition"] == f"attachment; filename*=UTF-8''ataskaita{suffix}"
        assert guest.get(f"{address}/p/0/report{suffix}").status_code == 200
    today = date.today().isoformat()
    # the day on which it was made, and the one of which it speaks
    assert f";{today};{today};" in guest.get(f"{address}/report.csv").text
    assert guest.get(f"{address}/report.exe").status_code == 404


def test_a_package_of_recommendations_is_held_against_the_plans(client: TestClient) -> None:
    guest = guest_of(client)
    package = ("paketas.docx", (SAMPLES / "project" / "recommendations" / "akmene.docx").read_bytes())
    given = [("files", ("planas.docx", AKMENE)), ("recommendations", package)]
    address = guest.post("/upload", data={"token": token_of(guest)}, files=given, follow_redirects=False).headers[
        "location"
    ]
    finished(guest, address)
    assert guest.get(f"{address}/report.json").json()["plans"][0]["recommendations"]
    assert 'id="plan-recommendations"' in guest.get(f"{address}/p/0").text


@pytest.mark.parametrize(("name", "content"), [("a.yaml", b"recommendations: []"), ("a.docx", b"x"), ("a.yml", b"\0")])
def test_a_package_that_is_none_is_told(client: TestClient, name: str, content: bytes) -> None:
    guest = guest_of(client)
    given = [("files", ("planas.docx", AKMENE)), ("recommendations", (name, content))]
    address = guest.post("/upload", data={"token": token_of(guest)}, files=given, follow_redirects=False).headers[
        "location"
    ]
    (row,) = finished(guest, address)
    assert row["state"] == "failed"
    assert name in row["said"] and "/tmp" not in row["said"]


def test_a_folder_is_read_as_on_the_command_line(client: TestClient) -> None:
    guest = guest_of(client)
    names = ("planai/a.docx", "planai/b/1.docx", "planai/b/gilyn/2.docx", "planai/.DS_Store")
    address = upload(guest, *((name, b"x") for name in names)).headers["location"]
    assert len(finished(guest, address)) == 2


def test_what_was_understood_and_the_overview_are_shown(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("planas.docx", AKMENE)).headers["location"]
    finished(guest, address)
    page = guest.get(f"{address}/p/0").text
    assert "Kaip suprastas dokumentas" in page
    assert "Labai gerai, kad" in page


def test_opinions_on_a_project_are_kept_beside_it(tmp_path: Path) -> None:
    (tmp_path / "akmene.docx").write_bytes(AKMENE)
    municipality = "{name: Akmenės rajono savivaldybė, documents: [akmene.docx]}"
    (tmp_path / "project.yaml").write_text(PROJECT.format(municipality), encoding="utf-8")
    with TestClient(create_app(SMALL.model_copy(update={"project": tmp_path / "project.yaml"}))) as guest:

        def opened() -> str:
            answer = guest.post("/project", data={"token": token_of(guest)}, follow_redirects=False)
            address = answer.headers["location"]
            assert [row["state"] for row in finished(guest, address)] == ["done"]
            return address

        said = {
            "token": token_of(guest),
            "criterion": "goal",
            "verdict": "partial",
            "reason": "Platus",
            "reviewer": "R",
        }
        assert guest.post(f"{opened()}/p/0/opinion", data=said).status_code == 200
        (entry,) = load_reviews(tmp_path / "reviews.yaml")
        assert (entry.plan, entry.verdict, entry.reason) == ("akmene", "partial", "Platus")
        page = guest.get(f"{opened()}/p/0").text
        assert "Platus" in page
        assert "Nuomonę matys visi" in page
        (tmp_path / "reviews.yaml").write_text("reviews: [x", encoding="utf-8")
        assert guest.post("/project", data=said).status_code == 409


def test_the_documents_in_an_archive_are_shown_with_their_marks(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("siunta.zip", zipped({"planas.docx": AKMENE}))).headers["location"]
    finished(guest, address)
    page = guest.get(f"{address}/p/0").text
    assert 'aria-label="siunta.zip/planas.docx"' in page
    assert "<mark" in page


def test_only_what_takes_notes_is_offered_with_them(client: TestClient) -> None:
    guest = guest_of(client)
    for name, content, takes in (
        ("planas.docx", AKMENE, True),
        ("planas.adoc", signed({"planas.docx": AKMENE}), False),
    ):
        address = upload(guest, (name, content)).headers["location"]
        finished(guest, address)
        assert ("/annotated" in guest.get(f"{address}/p/0").text) == takes
        assert (guest.get(f"{address}/p/0/f/0/annotated").status_code == 200) == takes


def names_of(client: TestClient, address: str) -> list[list[str]]:
    """The names of the files of each plan."""
    plans = client.get(f"{address}/report.json").json()["plans"]
    return [[file["path"] for file in plan["files"]] for plan in plans]


def test_the_files_of_an_archive_are_one_plan_until_they_are_parted(client: TestClient) -> None:
    guest = guest_of(client)
    other = (SAMPLES / "kaunas.docx").read_bytes()
    files = {"akmene.docx": AKMENE, "kiti/kaunas.docx": other, "daina.mp3": b"x"}
    address = upload(guest, ("Dvi savivaldybės.zip", zipped(files))).headers["location"]
    (row,) = finished(guest, address)
    assert row["state"] == "done"
    inside = ["Dvi savivaldybės.zip/akmene.docx", "Dvi savivaldybės.zip/kiti/kaunas.docx"]
    assert names_of(guest, address) == [inside]
    report = guest.get(f"{address}/report.json").json()
    assert report["plans"][0]["name"] == "Dvi savivaldybės"
    assert all("daina.mp3" in guest.get(page).text for page in (address, f"{address}/report.md"))
    guest.post(f"{address}/group", data={"token": token_of(guest), "file-0": "0", "file-1": "1"})
    assert [row["state"] for row in finished(guest, address)] == ["done", "done"]
    assert names_of(guest, address) == [inside[:1], inside[1:]]


@pytest.mark.parametrize(
    "content", [zipped({"daina.mp3": b"x"}), zipped({"a.docx": AKMENE})[:-30]], ids=["without a plan", "cut off"]
)
def test_an_archive_that_cannot_be_parted_is_a_row_with_its_reason(client: TestClient, content: bytes) -> None:
    guest = guest_of(client)
    (row,) = finished(guest, upload(guest, ("siunta.zip", content)).headers["location"])
    assert row["state"] == "failed"
    assert len(row["said"]) > 20


def test_the_matrix_leads_to_the_plan_of_its_column(client: TestClient) -> None:
    """Also where two files of one text are one column."""
    guest = guest_of(client)
    twice = (("a/p.docx", AKMENE), ("b/p.docx", AKMENE), ("k.docx", (SAMPLES / "kaunas.docx").read_bytes()))
    address = upload(guest, *twice).headers["location"]
    finished(guest, address)
    columns = re.findall(r'<th scope="col"><a href="([^"]+)">([^<]+)', guest.get(address).text)
    assert [path.rpartition("/")[2] for path, _ in columns] == ["0", "2"]
    for path, name in columns:
        assert name[:5] in guest.get(path).text


def test_files_of_one_name_are_told_apart(client: TestClient) -> None:
    guest = guest_of(client)
    address = upload(guest, ("p.docx", AKMENE), ("p.docx", AKMENE), together="1").headers["location"]
    finished(guest, address)
    assert names_of(guest, address) == [["p.docx", "p (2).docx"]]


def test_words_that_have_no_place_lead_to_their_page(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of a scan, which are recognised in its picture."""
    guest = guest_of(client)
    address = upload(guest, ("planas.pdf", (SAMPLES / "vilnius.pdf").read_bytes())).headers["location"]
    finished(guest, address)
    monkeypatch.setattr(Page, "marks", ())
    page = guest.get(f"{address}/p/0").text
    led = re.findall(r'vietos dokumente parodyti nepavyko\. <a href="#(page-0-\d+)"', page)
    assert led
    assert all(f'id="{anchor}"' in page for anchor in led)
