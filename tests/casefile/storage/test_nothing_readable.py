"""Words that a person typed are nowhere readable on disk: not in the file, its log or beside it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from casefile.messages import Button, Incoming, Kind, Reply
from casefile.settings import ROOT
from casefile.storage.unit_of_work import Store

SECRETS = ("zoutwaterkrab", "0612349876", "pannenkoekstraat", "jan.de.vries@post.nl")


def write_everywhere(store: Store) -> str:
    """Through every way in: inbox, edit, transcript, reply, buttons, dossier, address, attachment."""
    from casefile.dialogue import Bijlage

    word, phone, street, mail = SECRETS
    with store.unit() as unit:
        conversation = unit.addresses.conversation("whatsapp", (phone,))
        unit.inbox.add(conversation.id, "whatsapp", Incoming(phone, Kind.TEXT, text=word))
        unit.inbox.rewrite(conversation.id, "whatsapp", phone, street)
        unit.transcript.add(conversation.id, "huurder", {"text": f"{word} {mail}"})
        unit.transcript.take_back(conversation.id, f"{word} {mail}")
        buttons = (Button(street, "/x"),)
        row = unit.outbox.add_reply(conversation.id, "whatsapp", Reply(word, buttons), "bot")
        unit.outbox.sent(row, phone)
        unit.conversations.offer(conversation.id, buttons)
        unit.documents.put(conversation.id, "proef", {"straat": street, "mail": mail})
        unit.tracker_turns.add(conversation.id, [{"text": word}])
        unit.attachments.add(conversation.id, Bijlage("image/png", word.encode(), street, mail))
        return conversation.id


def test_no_file_of_the_database_holds_a_word_of_anybody(store: Store, tmp_path: Path) -> None:
    write_everywhere(store)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 2, "the file and its write-ahead log"
    for path in files:
        body = path.read_bytes()
        assert not [secret for secret in SECRETS if secret.encode() in body], path.name


def test_a_program_that_falls_over_leaves_no_picture_of_its_memory(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "bot.program", "keeper"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "WOONKANS_DATA_DIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert program.stdout is not None and program.stdout.readline().strip() == "ready"
        limits = Path(f"/proc/{program.pid}/limits").read_text()
        (line,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
        assert line.split()[4:6] == ["0", "0"]
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
