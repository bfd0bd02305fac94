# Read by ./akashi: the tests of the tests, of what the program is built of, and from outside.
# It uses say, fail, maven and install_packages of the launcher, and $home.

least=80
measured="item disclosure examination certification renewal registry"

# Changes the rules here and there (PIT): how many of the changes does a test notice?
test_mutation() {
    [ $# -eq 0 ] || fail 2 "Unknown option '$1' of test mutation; it has none."
    log=$home/target/mutation.log
    report=$home/target/pit-reports/mutations.xml
    mkdir -p "$home/target"
    rm -f "$report"
    maven -q process-test-classes -Ppit >"$log" 2>&1 || {
        grep '^\[ERROR\]' "$log" | head -n 20 >&2
        fail 1 "The mutation tests did not come to an end; the whole log is in $log."
    }
    tell_mutations "$report" || fail 1 "A package is below $least %: $home/target/pit-reports/index.html shows what no test notices."
}

# One line a package; fails when one is below what is asked.
tell_mutations() {
    awk -v least="$least" -v measured="$measured" '
        /<mutation / {
            name = $0
            sub(/.*<mutatedClass>jp\.akashi\./, "", name)
            sub(/\..*/, "", name)
            all[name]++
            if ($0 ~ /detected=.true./) noticed[name]++
            if ($0 ~ /status=.NO_COVERAGE./) unrun[name]++
        }
        END {
            printf "%-15s %8s %8s %8s %8s\n", "package", "changes", "noticed", "unrun", "%"
            count = split(measured, names, " ")
            for (i = 1; i <= count; i++) {
                name = names[i]
                share = all[name] ? 100 * noticed[name] / all[name] : 0
                printf "%-15s %8d %8d %8d %7.1f%s\n", name, all[name], noticed[name], unrun[name], share, share < least ? " <" : ""
                if (share < least) low = 1
                sum += all[name]
                caught += noticed[name]
            }
            printf "%-15s %8d %8d %8s %7.1f\n", "together", sum, caught, "", sum ? 100 * caught / sum : 0
            exit low
        }' "$1"
}

# Every test, also those of `test long`, while it is counted which lines run (JaCoCo); below 90 % it fails.
test_coverage() {
    browser=-Pbrowser
    if [ "${1:-}" = --no-browser ]; then
        browser=
        shift
    fi
    [ $# -eq 0 ] || fail 2 "Unknown option '$1' of test coverage; there is --no-browser."
    [ -z "$browser" ] || prepare_browser
    rm -f "$home/target/jacoco.exec"
    result=0
    maven verify -Dformat.goal=check -Pcoverage -Dtest.excluded=none $browser || result=1
    tell_coverage "$home/target/site/jacoco/jacoco.csv" || result=1
    [ "$result" = 0 ] || fail 1 "A test failed, or too few lines were run: $home/target/site/jacoco/index.html shows which."
}

# A line a package of the first level, the least covered first.
tell_coverage() {
    [ -f "$1" ] || return 1
    awk -F, '
        NR > 1 {
            name = $2
            sub(/^jp\.akashi\.?/, "", name)
            sub(/\..*/, "", name)
            if (name == "") name = "(root)"
            missed[name] += $8
            run[name] += $9
            allMissed += $8
            allRun += $9
        }
        END {
            for (name in run) printf "%5.1f %% of %5d lines  %s\n", 100 * run[name] / (run[name] + missed[name]), run[name] + missed[name], name | "sort -n"
            close("sort -n")
            printf "%5.1f %% of %5d lines  together\n", 100 * allRun / (allRun + allMissed), allRun + allMissed
        }' "$1"
}

# Builds what is committed twice, in two folders: the jars have to be the same to the byte.
test_reproducible() {
    [ $# -eq 0 ] || fail 2 "Unknown option '$1' of test reproducible; it has none."
    place=$home/target/reproducible
    rm -rf "$place"
    for part in one another/deeper; do
        mkdir -p "$place/$part"
        git -C "$home" archive HEAD | tar -x -C "$place/$part"
        "$place/$part/mvnw" -f "$place/$part/pom.xml" -q -B package -Dmaven.test.skip -Dspotless.skip -Dcheckstyle.skip \
            >"$place/build.log" 2>&1 || {
            tail -n 20 "$place/build.log" >&2
            fail 1 "What is committed cannot be built; the whole log is in $place/build.log."
        }
    done
    sha256sum "$place/one/target/akashi.jar" "$place/another/deeper/target/akashi.jar"
    cmp "$place/one/target/akashi.jar" "$place/another/deeper/target/akashi.jar" ||
        fail 1 "Two builds of the same sources differ."
    say "The same to the byte."
}

# Which pinned versions are behind what the registry of packages lists; --offline asks what was fetched before.
test_dependencies() {
    offline=
    if [ "${1:-}" = --offline ]; then
        offline=-o
        shift
    fi
    [ $# -eq 0 ] || fail 2 "Unknown option '$1' of test dependencies; there is --offline."
    log=$home/target/dependencies.log
    mkdir -p "$home/target"
    versions=org.codehaus.mojo:versions-maven-plugin:2.21.0
    maven $offline "$versions:display-property-updates" "$versions:display-parent-updates" \
        "-Dmaven.version.ignore=(?i).*[.-](alpha|beta|m|rc|cr|ea|b|pre|preview|snapshot|android|jre8).*" \
        -DincludeParent=false -Dversions.outputLineWidth=110 >"$log" 2>&1 || {
        grep '^\[ERROR\]' "$log" | head -n 10 >&2
        fail 1 "The registry could not be asked; the whole log is in $log."
    }
    say "Pinned here and newer there:"
    sed -n 's/^\[INFO\]   *\(.* -> .*\)/  \1/p' "$log" | sort -u
    say "Versions with known weaknesses (.build/known-bad.xml, kept by hand):"
    if maven -q $offline enforcer:enforce@pinned >>"$log" 2>&1; then
        say "  none of them is built in."
    else
        grep '^\[ERROR\]' "$log" | head -n 20 >&2
        fail 1 "What is built in has to change."
    fi
    say "This says which versions are newer, not whether one is unsafe: no database of weaknesses is asked."
}

# Signs in by a real identity provider (Keycloak), which is fetched from the registry of packages and started on this
# machine alone; what was tried is printed.
test_keycloak() {
    [ $# -eq 0 ] || fail 2 "Unknown option '$1' of test keycloak; it has none."
    version=26.7.3
    place=$home/target/keycloak
    log=$home/target/keycloak.log
    mkdir -p "$place"
    rm -f "$place/tried.txt"
    if ! [ -f "$place/keycloak-$version/version.txt" ]; then
        say "Fetching Keycloak $version (some 180 MB, once)."
        maven -q org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy \
            "-Dartifact=org.keycloak:keycloak-quarkus-dist:$version:zip" "-DoutputDirectory=$place" >"$log" 2>&1 || {
            tail -n 5 "$log" >&2
            fail 3 "Keycloak $version could not be fetched, so nothing was tried; the whole log is in $log."
        }
        (cd "$place" && "$JAVA_HOME/bin/jar" -xf "keycloak-quarkus-dist-$version.zip")
        rm -f "$place/keycloak-quarkus-dist-$version.zip"
    fi
    result=0
    maven -q test -Dtest=KeycloakSignInTest "-Dkeycloak=$place/keycloak-$version" >"$log" 2>&1 || result=1
    cat "$place/tried.txt" 2>/dev/null || :
    [ "$result" = 0 ] || {
        grep '^\[ERROR\]' "$log" | head -n 20 >&2
        fail 1 "Somebody was let in or turned away wrongly, or it could not be tried; the whole log is in $log."
    }
}
