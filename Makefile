# `make` alone lists the targets. Every target sets up what it needs first.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON := .venv/bin/python
export PYTHONPATH := $(CURDIR)
export OMP_NUM_THREADS := 1
export TF_ENABLE_ONEDNN_OPTS := 0
export TF_CPP_MIN_LOG_LEVEL := 3
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export RASA_TELEMETRY_ENABLED := false
export PYTHONWARNINGS := ignore

.PHONY: help setup browser train run admin test lint check eval encoder bench chaos audit check-deploy

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 16

setup: ## Python 3.10 and the locked packages in .venv
	@bash setup/environment.sh
	@bash setup/recognition.sh
	@bash setup/voice.sh

browser: # Debian's Chromium for the browser tests, where we may install it
	@bash setup/browser.sh

train: setup ## train the model if its inputs changed
	@$(PYTHON) -m bot.training

run: setup ## start everything on this machine; Ctrl-C stops it
	@exec $(PYTHON) -m bot.run

admin: setup ## a one-time link that makes an administrator of the staff pages
	@$(PYTHON) -m desk.admin

lint: setup ## format, lint and types
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy

check: setup ## language and safety rules on every text a tenant can read
	@$(PYTHON) -m casefile.teksten.controle

test: setup browser lint train ## the whole test suite, set-up included
	@$(PYTHON) -m pytest

eval: setup ## train, measure and compare the understanding; writes docs/evaluatie
	@$(PYTHON) -m bot.evaluation
	@$(PYTHON) -m bot.evaluation.kernvragen
	@$(PYTHON) -m tests.brieven

encoder: setup ## tune the encoder on nlu_data anew; takes torch, in .tools, and about an hour
	@bash encoder/anew.sh

bench: setup ## the product under load beside stock Rasa; writes docs/prestaties
	@$(PYTHON) -m bot.bench

chaos: setup train ## kill everything at random while people write, and check the books
	@$(PYTHON) -m tests.chaos

audit: setup ## accepted weaknesses of packages against the lock; asks pip-audit where that is installed
	@$(PYTHON) -m bot.audit_packages

check-deploy: setup ## what stands in the way of tenants: configuration, keys, mail, TLS, clock
	@$(PYTHON) -m bot.check_deploy
