# `make run` and `make test` are all a newcomer needs: each sets up what it uses first. Messages are Dutch.
PYTHON ?= python3
LEEG ?=
KILLS ?= 1000
REPLICAS ?= 1
MINUTES ?= 10
BIN := .venv/bin
# What is idle takes over from what is busy; a process has its tests in a row, so that they share what they use.
PYTEST := $(BIN)/pytest -n auto --dist worksteal
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := --upgrade --quiet --strip-extras --generate-hashes --no-header --no-annotate --allow-unsafe \
  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

# What tests and the processes that they start import is compiled once, also where an image says never.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: run test long test-postgres test-browser pictures faults power matrix fuzz install check lock sbom clean bench bench-check

run: .venv/.runtime  ## start the bot: on Slack with tokens, else to practise (LEEG=1: an empty practice register)
	@LEEG=$(LEEG) exec $(BIN)/python -m bot

test: .venv/.dev  ## style, types and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(PYTEST)

long: .venv/.dev  ## all tests, and all of what `make test` takes a share of (half an hour)
	LONG=1 $(PYTEST)

test-postgres: .venv/.dev  ## all tests on PostgreSQL (Debian, Ubuntu: apt-get install postgresql)
	REGISTER=postgresql $(PYTEST)

test-browser: .venv/.dev  ## the practice page in Chromium (CHROMIUM=path: another); a share in `test`, where there is one
	$(BIN)/pytest -n 0 tests/browser

pictures: .venv/.dev  ## docs/beeld: the pictures of the README, from the test of a whole meeting
	@mkdir -p docs/beeld
	PICTURES=docs/beeld $(BIN)/pytest -n 0 tests/browser/test_meeting.py

faults: .venv/.dev  ## a full disk, then bots killed while Slack fails (KILLS=10000: so many; REPLICAS=3: at once)
	$(BIN)/python -m tests.faults.disk
	$(BIN)/python -m tests.faults.run --kills $(KILLS) --replicas $(REPLICAS)

power: .venv/.dev  ## the power goes, bots and migrations are killed at every step: more often than in the suite
	LONG=1 $(PYTEST) tests/faults/test_power.py tests/faults/test_kills.py tests/migrations tests/test_backup.py

matrix: .venv/.dev  ## every line in every way for every kind of person at the gate: a part of it is in `test`
	LONG=1 $(PYTEST) tests/security/test_gate_matrix.py

fuzz: .venv/.dev  ## made-up input for MINUTES=10, other than in the suite
	$(BIN)/python -m tests.security.run --minutes $(MINUTES)

bench: .venv/.dev  ## how fast the bot is, as ratios to a Bolt app that does nothing (half an hour the first time)
	$(BIN)/python -m tests.bench.bench

bench-check: .venv/.dev  ## the same, and fail on a ratio that got worse by a quarter
	$(BIN)/python -m tests.bench.bench --check commands

install: .venv/.dev  ## the set-up alone

check: .venv/.dev  ## put the style right, then check the types
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy

# Half a .venv is thrown away, so that a second try starts afresh.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	  || { echo "Python 3.11, 3.12 of 3.13 is nodig; kies er een met: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -m venv .venv \
	  || { rm -rf .venv; echo "python3 heeft geen venv; op Debian en Ubuntu: apt-get install python3-venv" >&2; exit 1; }

# These two files remember what was installed; a newer lock installs again.
.venv/.runtime: .venv/bin/python requirements.txt
	$(PIP) -r requirements.txt
	@touch $@

.venv/.dev: .venv/.runtime requirements-dev.txt
	$(PIP) -r requirements-dev.txt
	@touch $@

lock:  ## renew the pinned versions, with the oldest Python that is supported: only it needs every backport
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' \
	  || { echo "Vernieuw met Python 3.11: make lock PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/pip install --quiet --disable-pip-version-check pip-tools
	.venv-lock/bin/pip-compile $(LOCK) -o requirements.txt pyproject.toml
	.venv-lock/bin/pip-compile $(LOCK) --extra dev -o requirements-dev.txt pyproject.toml

sbom:  ## sbom.json: what the bot is made of (CycloneDX), for who keeps an eye on leaks in it
	@test -x .venv-sbom/bin/cyclonedx-py || { $(PYTHON) -m venv .venv-sbom \
	  && .venv-sbom/bin/pip install --quiet --disable-pip-version-check cyclonedx-bom; }
	.venv-sbom/bin/cyclonedx-py requirements --pyproject pyproject.toml --mc-type application --short-PURLs \
	  --output-reproducible -o sbom.json requirements.txt

clean:  ## away with the set-up; the register in data/ stays
	rm -rf .venv .venv-lock .venv-sbom sbom.json .mypy_cache .ruff_cache .pytest_cache .hypothesis
