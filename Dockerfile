# The bot on Slack, without compilers, tests or root. How to run it: docs/beheer.md.
FROM python:3.12-slim-bookworm

WORKDIR /app

# Wheels only, each by its hash: nothing is built, so nothing to build with is left behind. Then pip goes too.
COPY requirements.txt ./
RUN pip install --no-cache-dir --disable-pip-version-check --root-user-action=ignore \
      --only-binary :all: --require-hashes -r requirements.txt \
 && pip uninstall --yes --quiet --root-user-action=ignore pip

COPY config.yaml ./
COPY bot ./bot
COPY handlers ./handlers
COPY jobs ./jobs

# The bot writes nowhere but in data/, so the code is compiled here; a strict umask at the checkout does no harm.
RUN python -m compileall -q bot handlers jobs \
 && chmod -R a+rX . \
 && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin regietafel \
 && install --directory --owner=regietafel --mode=0700 data
USER 10001
VOLUME /app/data

# CONTAINER=1: without tokens a container says what is missing, instead of practising unnoticed.
ENV CONTAINER=1 HOST=0.0.0.0 PORT=3000
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["python", "-m", "bot", "gezond"]
CMD ["python", "-m", "bot"]
