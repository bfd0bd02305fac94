# Read by ./akashi: scanners from outside look at a running platform, through nginx and TLS as it would be operated.
# Wapiti tries what strangers may reach (injection, markup, files, redirects, headers, cookies), testssl.sh the TLS of the
# example of nginx beside this file, Nikto, where it is installed, a list of what servers forget to close. Findings are
# printed by severity; above *low* the command fails. Reports stay in target/scan. Paces are wide there: what is held up
# (429) was not looked at, and where that is more than a few requests in a hundred the command fails too.

test_scan() {
    [ $# -eq 0 ] || fail 2 "Unknown option '$1' of test scan; it has none."
    prepare_scan
    ensure_built
    place=$home/target/scan
    rm -rf "$place"
    mkdir -p "$place"
    trap end_scan EXIT
    trap 'exit 130' INT TERM HUP
    start_scanned
    look_from_outside
    tell_findings
}

prepare_scan() {
    missing=
    PATH=$PATH:/usr/sbin
    command -v wapiti >/dev/null || missing="$missing wapiti"
    command -v testssl >/dev/null || missing="$missing testssl.sh"
    command -v nginx >/dev/null || missing="$missing nginx-light"
    for name in openssl jq curl; do
        command -v "$name" >/dev/null || missing="$missing $name"
    done
    [ -z "$missing" ] || install_packages "the scan" $missing ||
        fail 3 "The scan needs$missing: install these packages."
}

end_scan() {
    for process in ${nginx_process:-} ${platform_process:-}; do
        kill "$process" 2>/dev/null || :
    done
    wait
}

# Ports that are free now; above those that systems hand out by themselves.
free_port() {
    candidate=$((20000 + ($$ + $1) % 10000))
    while curl -s -o /dev/null --max-time 1 "http://127.0.0.1:$candidate/"; do
        candidate=$((candidate + 1))
    done
    printf '%s\n' "$candidate"
}

start_scanned() {
    port=$(free_port 0)
    tls=$(free_port 1)
    openssl req -x509 -newkey rsa:2048 -nodes -days 90 -subj /CN=localhost \
        -addext "subjectAltName=DNS:localhost,IP:127.0.0.1" \
        -keyout "$place/key.pem" -out "$place/certificate.pem" 2>/dev/null
    for door in SIGN_IN SECOND_FACTOR RECOVERY SIGN_UP ASK LINK SEARCH FILE; do
        export "AKASHI_PACE_$door=1000000/1m"
    done
    AKASHI_DATA=$place/data "$JAVA_HOME/bin/java" -Xmx512m -jar "$app/akashi.jar" \
        serve --demo --port "$port" >"$place/platform.log" 2>&1 &
    platform_process=$!
    sed -e "s|{place}|$place|g" -e "s|{tls}|$tls|g" -e "s|{port}|$port|g" "$home/.build/scan-nginx.conf" >"$place/nginx.conf"
    nginx -c "$place/nginx.conf" >"$place/nginx.log" 2>&1 &
    nginx_process=$!
    site=https://127.0.0.1:$tls
    say "Waiting for the platform."
    tries=0
    until [ "$(curl -sk -o /dev/null -w '%{http_code}' --max-time 5 "$site/services")" = 200 ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 150 ] || fail 1 "The platform did not start; see $place/platform.log."
        sleep 2
    done
}

look_from_outside() {
    say "Wapiti: a few minutes."
    set --
    for start in login signup recover ask verify mark requirements compare services items changes data; do
        set -- "$@" -s "$site/$start"
    done
    wapiti -u "$site/" "$@" --flush-session --store-session "$place/wapiti" \
        --scope folder -d 2 -t 30 --max-files-per-dir 24 --max-scan-time 150 --max-attack-time 60 \
        --verify-ssl 0 --no-bugreport -f json -o "$place/wapiti.json" \
        -m backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss \
        >"$place/wapiti.log" 2>&1 || say "Wapiti did not end well; see $place/wapiti.log."
    say "testssl.sh: a minute or two."
    testssl --quiet --color 0 --warnings off -p -s -f -S -h -U --jsonfile "$place/testssl.json" "$site" >"$place/testssl.log" 2>&1 || :
    if command -v nikto >/dev/null; then
        say "Nikto: at most five minutes."
        nikto -host 127.0.0.1 -port "$tls" -ssl -nointeractive -maxtime 300s >"$place/nikto.log" 2>&1 || :
    fi
}

# How the platform answered the scanners; what it held up they could not look at.
tell_answers() {
    say "$(awk '{ n[$1]++ } END { for (status in n) print status, n[status] }' "$place/answers.log" | sort |
        awk '{ printf "%s%s x %s", (NR > 1 ? ", " : "answered: "), $1, $2 }')"
    awk '$1 == 429 { held++ } END { exit NR == 0 || held * 50 > NR }' "$place/answers.log" ||
        fail 1 "Too much was held up; see $place/answers.log."
}

# A line a finding: severity, tool, what it says. What is named in scan-considered.txt counts as considered, with its reason.
tell_findings() {
    {
        jq -r '.vulnerabilities | to_entries[] | .key as $kind | .value[]
            | "\(["info", "low", "medium", "high", "critical"][.level])\tWapiti\t\($kind): \(.info) (\(.method) \(.path))"' "$place/wapiti.json" &&
            jq -r '.[] | select(.severity | IN("LOW", "MEDIUM", "HIGH", "CRITICAL"))
                | "\(.severity | ascii_downcase)\ttestssl.sh\t\(.id): \(.finding)"' "$place/testssl.json"
    } >"$place/found.txt" || fail 1 "A scanner left no report; see the logs in $place."
    [ ! -f "$place/nikto.log" ] ||
        sed -n -e '/banner/d; /Target\|host(s)\|Uncommon\|item(s)\|ERROR\|Time:/d' -e 's/^+ /unrated\tNikto\t/p' "$place/nikto.log" >>"$place/found.txt"
    awk -F '\t' '
        NR == FNR { if ($0 !~ /^#/) reason[$1] = $2; next }
        {
            for (id in reason) if (index($3, id) == 1) { $1 = "considered (" $1 ")"; $4 = reason[id] }
            print $1 ": " $2 ": " $3 ($4 == "" ? "" : " [" $4 "]")
        }' "$home/.build/scan-considered.txt" "$place/found.txt" | sort -u >"$place/findings.txt"
    cat "$place/findings.txt"
    crawled=$(sed -n 's/.*found \([0-9]*\) URLs and forms.*/\1/p' "$place/wapiti.log")
    say "Wapiti looked at ${crawled:-0} addresses and forms; $(grep -vc '^considered' "$place/findings.txt" || :) findings beside the considered ones. Reports: $place."
    tell_answers
    [ "${crawled:-0}" -gt 5 ] || fail 1 "Too little was looked at to say anything."
    ! grep -qE '^(medium|high|critical)' "$place/findings.txt" || fail 1 "There are findings above low."
}
