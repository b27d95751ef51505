"""`assess recommendations FILE`: what was understood of a package of recommendations, as YAML to be corrected."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from plan_assessor.cli.parser import a_pack, a_path, parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.recommendations.reading.file import to_yaml
from plan_assessor.report.write import check_free, save
from plan_assessor.running.packages import load_package


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints the package, or writes it; returns the exit status."""
    made = parser("recommendations", lang)
    add = made.add_argument
    add("package", type=a_path, metavar="FILE", help=text("cli.recommendations.package", lang))
    add("-o", "--output", type=a_path, metavar="FILE", help=text("cli.recommendations.output", lang))
    add("--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang))
    add("--force", action="store_true", help=text("cli.force", lang))
    options = made.parse_args(arguments)
    if options.output:
        check_free(options.output, [options.package], options.force)
    package = load_package(options.package, options.rules)
    count = len(package.recommendations)
    if package.unlike:
        print(text("notice.package_unlike", lang, count=count), file=sys.stderr)
    head = text("recommendations.file", lang, path=printable(options.package.name), count=count)
    written = "".join(f"# {line}\n" for line in head.splitlines()) + to_yaml(package)
    if not options.output:
        sys.stdout.write(written)
        return Exit.ASSESSED
    save(written.encode(), options.output)
    print(text("cli.recommendations.written", lang, path=printable(options.output), count=count))
    return Exit.ASSESSED
