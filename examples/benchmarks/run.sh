#!/bin/sh
# Measures at run time and writes docs/performance.md; options as in docs/performance.md.
cd "$(dirname "$0")/../.." || exit 1
exec mvn -q -Pspeed -DskipTests -pl examples/benchmarks -am verify "-Dspeed.args=--docs=docs $*"
