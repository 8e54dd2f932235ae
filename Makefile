# De twee opdrachten van de README: `make run` en `make test`. Alles wat ze nodig hebben zetten ze zelf klaar.
PYTHON ?= python3
BIN := .venv/bin
LEEG ?=

.PHONY: run test install check lock clean

run: .venv/.runtime  ## start de bot: oefenmodus zonder Slack-tokens, anders Slack
	@LEEG=$(LEEG) exec $(BIN)/python -m bot

test: .venv/.dev  ## alle tests, stijl en typen
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto

install: .venv/.dev  ## alleen de set-up

check: .venv/.dev  ## stijl en typen rechttrekken
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	  || { echo "Python 3.11, 3.12 of 3.13 is nodig; kies er een met: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -m venv .venv \
	  || { rm -rf .venv; echo "python3 heeft geen venv; op Debian en Ubuntu: apt-get install python3-venv" >&2; exit 1; }

.venv/.runtime: .venv/bin/python requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/.dev: .venv/.runtime requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

lock: .venv/.dev  ## de vastgelegde versies vernieuwen (pip-tools in een eigen omgeving)
	$(PYTHON) -m venv .venv-lock && .venv-lock/bin/pip install --quiet pip-tools
	.venv-lock/bin/pip-compile $(LOCK) -o requirements.txt pyproject.toml
	.venv-lock/bin/pip-compile $(LOCK) --extra dev -o requirements-dev.txt pyproject.toml
LOCK := --upgrade --quiet --strip-extras --generate-hashes --no-emit-index-url --no-emit-trusted-host \
  --no-header --no-annotate --allow-unsafe

clean:  ## de omgeving weg; het register in data/ blijft staan
	rm -rf .venv .venv-lock .mypy_cache .ruff_cache .pytest_cache
