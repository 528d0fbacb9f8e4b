#!/bin/bash
# A picture of a full-screen program in a real terminal, without a screen.
#
#   scripts/terminal-pictures.sh --install
#       Install the Debian packages that this needs (as root): xterm and xfce4-terminal (VTE). For other terminals, name
#       them: --install konsole kitty alacritty mlterm
#   scripts/terminal-pictures.sh [OPTIONS] -o PICTURE.png [-- COMMAND WORD...]
#       Run COMMAND in a terminal, send keys, take the picture. {lang} in COMMAND becomes the language.
#       Without COMMAND: the conversation of this checkout, in that language.
#
# Options:
#   -t, --terminal NAME   xterm (default), vte, konsole, kitty, alacritty, mlterm
#   -l, --lang CODE       nl (default), en, ar, ti, pl
#   -k, --keys KEYS       keys in order, as xdotool names them: "Down Down Return"; type:TEXT types a text without
#                         spaces; wait:SECONDS waits
#   -s, --size COLSxROWS  100x30
#   -w, --wait SECONDS    6: time for the terminal and the program to start
#   -f, --font-size N     12
#       --without-font    without the Ethiopic font of assistant/fonts
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
packages="xvfb openbox x11-utils xdotool imagemagick dbus-x11 fonts-dejavu-core fonts-noto-core xterm xfce4-terminal"
face="DejaVu Sans Mono"
terminal=xterm lang=nl keys="" size=100x30 wait=6 font_size=12 own_font=yes output="" command=()

usage() { sed -n '2,/^set -/{/^set -/d;s/^# \{0,1\}//;p}' "$0"; }

if [[ ${1:-} == --install ]]; then
    shift
    apt-get update -q
    # shellcheck disable=SC2086 # a list of names
    exec apt-get install -q -y --no-install-recommends $packages "$@"
fi
while (($#)); do
    case $1 in
        -t | --terminal) terminal=$2 && shift 2 ;;
        -l | --lang) lang=$2 && shift 2 ;;
        -k | --keys) keys=$2 && shift 2 ;;
        -s | --size) size=$2 && shift 2 ;;
        -w | --wait) wait=$2 && shift 2 ;;
        -f | --font-size) font_size=$2 && shift 2 ;;
        -o | --output) output=$2 && shift 2 ;;
        --without-font) own_font=no && shift ;;
        -h | --help) usage && exit 0 ;;
        --) shift && command=("$@") && break ;;
        *) usage >&2 && exit 2 ;;
    esac
done
[[ -n $output ]] || { usage >&2 && exit 2; }
if ((${#command[@]} == 0)); then
    python="$root/.venv/bin/python"
    [[ -x $python ]] || python=python3
    command=("$python" -m assistant --lang "{lang}")
fi
command=("${command[@]//\{lang\}/$lang}")
columns=${size%x*} lines=${size#*x}

work=$(mktemp -d)
started=()
cleanup() {
    for process in "${started[@]}"; do kill -- "-$process" 2>/dev/null || true; done
    rm -rf "$work" 2>/dev/null || { sleep 1 && rm -rf "$work"; } # a process may still be writing its last
}
trap cleanup EXIT

# Nothing of the terminal that this runs in may be inherited by the one in the picture.
for name in KONSOLE_VERSION KITTY_WINDOW_ID MLTERM VTE_VERSION TERM_PROGRAM TMUX STY SSH_CONNECTION SSH_TTY; do
    unset "$name"
done
export LANG=C.UTF-8 LC_ALL=C.UTF-8 COLORTERM=truecolor NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb
export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" PYTHONPATH="$root${PYTHONPATH:+:$PYTHONPATH}"
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
if [[ $own_font == yes && $terminal != mlterm ]]; then # mlterm would take its Latin letters from there too
    # The Ethiopic font goes behind the terminal's own; behind the name "monospace" it would change Latin text.
    cat >"$work/fonts.conf" <<FONTS
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <dir>$root/assistant/fonts</dir>
  <match target="pattern">
    <test name="family"><string>$face</string></test>
    <edit name="family" mode="append" binding="strong"><string>CellEthiopic</string></edit>
  </match>
</fontconfig>
FONTS
    export FONTCONFIG_FILE="$work/fonts.conf"
fi

begin() { # a program in a process group of its own
    setsid "$@" >>"$work/log" 2>&1 &
    started+=($!)
}

exec 7>"$work/display"
begin Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp
for _ in {1..50}; do
    [[ -s $work/display ]] && break
    sleep 0.1
done
DISPLAY=":$(<"$work/display")"
export DISPLAY
begin openbox
sleep 0.5

case $terminal in
    xterm) begin xterm -fa "$face" -fs "$font_size" -geometry "${columns}x$lines" -e "${command[@]}" ;;
    vte)
        begin dbus-run-session -- xfce4-terminal --disable-server --hide-menubar --hide-scrollbar \
            --geometry="${columns}x$lines" --font="$face $font_size" -x "${command[@]}"
        ;;
    konsole)
        begin dbus-run-session -- konsole --nofork --hide-menubar --hide-tabbar -p "Font=$face,$font_size" \
            -p "TerminalColumns=$columns" -p "TerminalRows=$lines" -e "${command[@]}"
        ;;
    kitty)
        begin kitty -o "font_family=$face" -o "font_size=$font_size" -o "initial_window_width=${columns}c" \
            -o "initial_window_height=${lines}c" -o remember_window_size=no "${command[@]}"
        ;;
    alacritty)
        begin alacritty -o "font.normal.family=$face" -o "font.size=$font_size" \
            -o "window.dimensions.columns=$columns" -o "window.dimensions.lines=$lines" -e "${command[@]}"
        ;;
    mlterm) begin mlterm -g "${columns}x$lines" -w "$font_size" -e "${command[@]}" ;;
    *) echo "No such terminal: $terminal" >&2 && exit 2 ;;
esac
sleep "$wait"

for key in $keys; do
    case $key in
        type:*) xdotool type --delay 60 -- "${key#type:}" ;;
        wait:*) sleep "${key#wait:}" ;;
        *) xdotool key "$key" ;;
    esac
    sleep 0.3
done
[[ -z $keys ]] || sleep 1

if ! window=$(timeout 10 xdotool getactivewindow 2>/dev/null) || ! timeout 20 import -window "$window" "$output"; then
    echo "The terminal did not open a window, or its program ended:" >&2
    cat "$work/log" >&2
    exit 1
fi
echo "$output"
