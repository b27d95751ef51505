"""`python -m plan_assessor` is `assess`."""

from plan_assessor.cli.main import command

command()
