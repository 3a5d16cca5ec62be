# Needs some Node >= 20 with npm; everything else, the pinned Node included, comes from npm.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
export NODE_COMPILE_CACHE := $(CURDIR)/node_modules/.cache/compile
TREEBANK ?= ../shared/treebank
GOLD ?= ../shared/gold
run := node pipeline/main.ts

.DEFAULT_GOAL := build
.PHONY: build explore pictures test check score lint types package built train bench schemas clean help

build: node_modules/.installed ## read data/sources, write all tables to out/ (does nothing when nothing has changed)
	@$(run) build

explore: build ## open the page: serves out/ on this machine and prints the address
	@$(run) explore

pictures: build ## screenshots of the page's main views, to be looked at, in pictures/
	@node test/pipeline/explorer/pictures.ts pictures out

test: node_modules/.installed types lint built ## everything that must hold
	@vitest run
	@$(run) check out --texts data/sources

check: node_modules/.installed ## validate out/ as a stranger would
	@$(run) check out --texts data/sources

score: node_modules/.installed ## rows against gold; writes data/rule-precision.json (and GOLD=folder of other gold, where it is there)
	@$(run) score data/gold --write data/rule-precision.json
	@if [ -d $(GOLD) ]; then $(run) score $(GOLD); fi

types: node_modules/.installed ## type-check
	@tsc -p .
	@tsc -p pipeline/explorer
	@tsc -p test/pipeline/explorer

lint: node_modules/.installed ## lint
	@oxlint --quiet pipeline schemas test
	@effect-tsgo diagnostics --project $(CURDIR)/tsconfig.json --format text

package: built ## build dist/, what npm publishes, and try it from the packed tarball in an empty project
	@vitest run test/package.test.ts

built: node_modules/.installed
	@tsc -p tsconfig.build.json
	@node pipeline/page/main.ts

schemas: node_modules/.installed ## write schemas/published from schemas/*.ts, and CITATION.cff from data/release.json
	@node schemas/derive/main.ts
	@node pipeline/publish/main.ts

train: node_modules/.installed ## make the tagger's weights anew (TREEBANK=folder of .conllu files)
	@node pipeline/train/main.ts data/models $(TREEBANK)

bench: node_modules/.installed ## MB/s of each stage, beside wink-nlp in the same run
	@for file in test/bench/*.ts; do node $$file; done

clean: ## remove what is built or cached, but not out/
	@rm -rf dist .cache node_modules/.cache .out-new .out-old .out-stamp.json

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

node_modules/.installed: package.json package-lock.json
	@npm install --no-save --no-audit --no-fund --loglevel=error
	@touch $@
