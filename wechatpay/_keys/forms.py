"""The forms in which a key or a certificate is written down: PEM in any shape, DER, base64, UTF-16.

A key is told by its content: labels, line breaks and encodings are often changed on the way through an editor, an
environment variable or a shell. Every function deletes the text of a key before an error leaves it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from wechatpay._keys.crypto import decode_base64

__all__ = ["Block", "find_blocks", "is_p12", "name_form"]

_PEM = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END [A-Z0-9 ]+-----", re.DOTALL)
_UTF16 = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"-\x00": "utf-16-le", b"\x00-": "utf-16-be"}


class Block(NamedTuple):
    """One key or certificate of a file."""

    label: str
    """The label of its PEM; "" if it is not PEM."""
    content: bytes
    """Its DER; of a PEM that is encrypted in the old way (RFC 1421), the PEM, which says how."""

    @property
    def is_pem(self) -> bool:
        """Whether the content is PEM."""
        return self.content.startswith(b"-----BEGIN ")

    def __repr__(self) -> str:
        return f"<Block {self.label}>"


def find_blocks(content: bytes) -> list[Block]:
    """Find the keys and certificates in *content*: several of a PEM, else one. Whether each is one is not checked.

    :raises ValueError: *content* is in none of the forms.
    """
    text = decoded = body = b""
    blocks: list[Block] = []
    try:
        text = _normalize(content)
        for label, body in _PEM.findall(text):  # A comprehension would have a frame of its own, with the key in it.
            blocks.append(_read_pem(label.decode(), body))
        if blocks or b"-----BEGIN" in text:
            return blocks
        if text[:1] == b"\x30":  # The SEQUENCE of ASN.1.
            return [Block("", text)]
        decoded = decode_base64(b"".join(text.split()))
        return find_blocks(decoded) if b"-----BEGIN" in decoded else [Block("", decoded)]
    finally:
        del content, text, decoded, body, blocks


def _normalize(content: bytes) -> bytes:
    """Return *content* as ASCII with line breaks."""
    try:
        if encoding := _UTF16.get(content[:2]):
            content = content.decode(encoding, "replace").encode("ascii", "ignore")
        content = content.removeprefix(b"\xef\xbb\xbf")
        if b"-----BEGIN" in content:
            content = content.replace(b"\\r", b"").replace(b"\\n", b"\n")
        return content
    finally:
        del content


def _read_pem(label: str, body: bytes) -> Block:
    given: list[bytes] = []
    encoded = b""
    try:
        if b"Proc-Type:" not in body:
            return Block(label, decode_base64(b"".join(body.split())))
        given = list(filter(None, map(bytes.strip, body.splitlines())))
        headers = b"\n".join(line for line in given if b":" in line)
        encoded = b"\n".join(line for line in given if b":" not in line)
        name = label.encode()
        return Block(label, b"-----BEGIN %b-----\n%b\n\n%b\n-----END %b-----\n" % (name, headers, encoded, name))
    finally:
        del body, given, encoded


_FORMS = (
    (b"-----BEGIN OPENSSH PRIVATE KEY", "an OpenSSH key: write it as PEM with ssh-keygen -p -m PEM -f KEY"),
    (b"-----BEGIN CERTIFICATE REQUEST", "a certificate request: give the certificate that was issued for it"),
    (b"-----BEGIN NEW CERTIFICATE REQUEST", "a certificate request: give the certificate that was issued for it"),
    (b"-----BEGIN PKCS7", "a PKCS #7 file: write its certificates as PEM with openssl pkcs7 -print_certs -in FILE"),
    (b"-----BEGIN PGP", "a key of PGP, which WeChat Pay does not use"),
    (
        b"\xfe\xed\xfe\xed",
        "a Java keystore: keytool -importkeystore -srckeystore FILE -destkeystore K.p12",
    ),
    (b"<RSAKeyValue", "an RSA key in the XML of .NET: export it as PEM with ExportPkcs8PrivateKeyPem()"),
    (b'{"kty"', "a JSON Web Key: convert it to PEM"),
)
_P12 = (
    "a .p12: write its key as PEM with openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem, "
    "or give it as merchant={'cert': ...}"
)


def name_form(content: bytes) -> str | None:
    """Name what *content* is if it is no key or certificate that can be read, and the command that makes one of it."""
    try:
        if is_p12(content):
            return _P12
        return next((name for start, name in _FORMS if content.lstrip().startswith(start)), None)
    finally:
        del content


def is_p12(content: bytes) -> bool:
    """Whether *content* is a PFX: a SEQUENCE that starts with the INTEGER 3 (RFC 7292, 4)."""
    return content[:1] == b"\x30" and b"\x02\x01\x03" in content[:8]
