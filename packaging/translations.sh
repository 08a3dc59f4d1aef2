#!/bin/sh
# Collects every text of the program into resources/translations/*.ts; what is already translated stays.
set -eu
cd "$(dirname "$0")/.."
for language in uk pl be; do
    .venv/bin/pyside6-lupdate -silent -extensions py -locations none -no-obsolete \
        -source-language en -target-language "$language" aidtracker -ts "resources/translations/aidtracker_$language.ts"
done
# English is the source; only its plurals need a form each.
.venv/bin/pyside6-lupdate -silent -extensions py -locations none -no-obsolete -pluralonly \
    -source-language en -target-language en aidtracker -ts resources/translations/aidtracker_en.ts
sh packaging/setup.sh
