"""`assess serve`: the page, on this machine or behind a proxy."""

from __future__ import annotations

import socket
from argparse import ArgumentParser
from collections.abc import Sequence

from plan_assessor.cli.parser import a_number, a_pack, a_path, parser
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.review.project.load import load_project

LAST_PORT = 65_535
MOST_MINUTES = 24 * 60
SECONDS_TO_STOP = 600


def run(arguments: Sequence[str], lang: Language) -> int:
    """Serves the page until it is stopped; returns the exit status."""
    options = _parser(lang).parse_args(arguments)
    if options.project:
        # what is wrong with it is said now, and not to the first visitor
        load_project(options.project)
    try:
        import uvicorn

        from plan_assessor.web.app import create_app
    except ImportError:
        raise UsageError("no_web") from None
    from plan_assessor.web.settings import LOCAL, Settings
    from plan_assessor.web.workers import connected

    settings = Settings(
        hosts=(*LOCAL, options.host, *options.name), rules=options.rules, lang=lang,
        project=options.project, minutes=options.minutes, keep=options.keep,
    )  # fmt: skip
    # what cannot be had is said in one line, before anything is begun
    with _listening(options.host, options.port) as listening:
        cluster = connected(options.cluster, settings) if options.cluster else None
        print(text("cli.serve.address", lang, address=f"http://{options.host}:{options.port}/"), flush=True)
        config = uvicorn.Config(
            create_app(settings, cluster), proxy_headers=options.behind_proxy, log_level="warning",
            access_log=False, server_header=False, timeout_graceful_shutdown=SECONDS_TO_STOP,
        )  # fmt: skip
        uvicorn.Server(config).run(sockets=[listening])
    return Exit.ASSESSED


def _parser(lang: Language) -> ArgumentParser:
    made = parser("serve", lang)
    add = made.add_argument
    add("project", type=a_path, nargs="?", metavar="PROJECT", help=text("cli.serve.project", lang))
    add("--host", default="127.0.0.1", metavar="HOST", help=text("cli.serve.host", lang))
    add("--port", type=a_number(lang, 1, LAST_PORT), default=8000, metavar="N", help=text("cli.serve.port", lang))
    add("--name", action="append", default=[], metavar="NAME", help=text("cli.serve.name", lang))
    add("--behind-proxy", action="store_true", help=text("cli.serve.behind_proxy", lang))
    add("--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang))
    add(
        "--minutes", type=a_number(lang, 1, MOST_MINUTES), default=60, metavar="N", help=text("cli.serve.minutes", lang)
    )
    add("--keep", type=a_path, metavar="DIR", help=text("cli.serve.keep", lang))
    add("--cluster", metavar="tcp://HOST:PORT", help=text("cli.cluster", lang))
    return made


def _listening(host: str, port: int) -> socket.socket:
    """A socket at the address. Raises UsageError where there is none to be had."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        # Python says the address once more, in brackets
        reason = str(error.strerror).partition(" (")[0]
        raise UsageError("no_address", host=host, port=port, reason=reason) from None
