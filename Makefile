# `make demo` and `make test` need only Python 3.11 or newer.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check clean

demo: .venv/installed  ## show one call in all its forms, against a local WeChat Pay
	@$(BIN)/python -m wechatpay.demo

test: .venv/tested  ## run the whole suite
	$(BIN)/python -m pytest -q -n auto

check: .venv/checked  ## run the other checks of CI
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict wechatpay codegen examples
	$(BIN)/python -m codegen.facts --check
	$(BIN)/python -m codegen --check
	$(BIN)/python -m pytest -q tests/typing
	$(BIN)/pyright

clean:
	rm -rf .venv

.venv/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	@echo "Setting up .venv ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/tested: .venv/installed
	@$(BIN)/python -m pip install --quiet --group test
	@touch $@

.venv/checked: .venv/tested
	@$(BIN)/python -m pip install --quiet --group lint
	@touch $@
