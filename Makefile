# Lapak: `make` alone says what there is.
.DEFAULT_GOAL := help
.PHONY: help setup demo test lint bench clean
PYTHON ?= python3
LAPAK := .venv/bin/lapak

help: ## Show these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install both environments (a second run skips what is there)
	@$(PYTHON) scripts/set_up.py

demo: setup ## The whole shop on this machine, with a local Telegram and its chat page
	@$(LAPAK) demo

test: ## All tests, with what they need
	@$(PYTHON) scripts/set_up.py --browser
	@$(LAPAK) prepare
	@.venv/bin/pytest

lint: setup ## Format, lint, types and dependency rules
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: setup ## Time the encoder, the search and the understanding
	@$(LAPAK) prepare
	@$(LAPAK) bench

clean: ## Remove the environments and everything made at run time
	rm -rf .venv .venv-uv nlu/.venv var build dist ./*.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
